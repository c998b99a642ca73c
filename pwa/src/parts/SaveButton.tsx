import "../styles/parts/button.css";
import type { ComponentChildren } from "preact";
import { t } from "../words";
import { ChildBadge } from "./ChildBadge";
import type { ChildLook } from "./child";

export interface SaveButtonProps {
  child: ChildLook;
  busy?: boolean;
  label?: string;
  onClick?: () => void;
}

/** "Save for Leo": submits its form; the child's sign on it guards against the wrong diary. */
export function SaveButton({ child, busy = false, label, onClick }: SaveButtonProps) {
  const press = (event: MouseEvent) => (busy ? event.preventDefault() : onClick?.());
  return (
    <button
      class="button button-primary button-main button-save"
      type={onClick ? "button" : "submit"}
      aria-disabled={busy || undefined}
      onClick={press}
    >
      <ChildBadge {...child} size="small" />
      <span>{label ?? t("save-for", { name: child.name })}</span>
      {busy && <span class="spinner" />}
    </button>
  );
}

/** Keeps the way forward under the thumb: stays at the foot of the screen while the form scrolls. */
export function SaveBar({ children }: { children: ComponentChildren }) {
  return <div class="save-bar">{children}</div>;
}
