import "../styles/parts/button.css";
import type { ComponentChildren } from "preact";
import { t } from "../words";
import { Icon } from "./Icon";
import type { IconName } from "./icons";

export interface ButtonProps {
  children: ComponentChildren;
  look?: "primary" | "quiet" | "plain" | "danger";
  size?: "main" | "usual" | "dense";
  type?: "button" | "submit";
  icon?: IconName;
  busy?: boolean;
  wide?: boolean;
  label?: string;
  href?: string;
  onClick?: (event: MouseEvent) => void;
}

/** One thing to do. A busy button keeps its focus and its place, and takes no second press. */
export function Button({ look = "quiet", size = "usual", type = "button", ...rest }: ButtonProps) {
  const { children, icon, busy = false, wide = false, label, href, onClick } = rest;
  const className = `button button-${look} button-${size}${wide ? " button-wide" : ""}`;
  const inside = (
    <>
      {busy ? <span class="spinner" /> : icon && <Icon name={icon} size={22} />}
      <span>{children}</span>
      {busy && <span class="unseen">{t("button-busy")}</span>}
    </>
  );
  if (href) {
    return (
      <a class={className} href={href} aria-label={label} onClick={onClick}>
        {inside}
      </a>
    );
  }
  const press = (event: MouseEvent) => (busy ? event.preventDefault() : onClick?.(event));
  return (
    <button
      class={className}
      type={type}
      aria-label={label}
      aria-disabled={busy || undefined}
      onClick={press}
    >
      {inside}
    </button>
  );
}

/** A button that is a sign alone; `label` is what it is called. */
export function IconButton({
  icon,
  label,
  onClick,
}: {
  icon: IconName;
  label: string;
  onClick: () => void;
}) {
  return (
    <button class="icon-button" type="button" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
