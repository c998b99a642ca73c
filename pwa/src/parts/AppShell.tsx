import "../styles/parts/now.css";
import "../styles/parts/shell.css";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../words";
import { Brand } from "./Brand";
import { ChildSwitcher, type ChildSwitcherProps } from "./ChildSwitcher";
import { Icon } from "./Icon";
import type { IconName } from "./icons";
import { ToastPlace } from "./Toast";

export interface Place {
  href: string;
  label: string;
  icon: IconName;
  current?: boolean;
}

export type Area = "today" | "plan" | "visits" | "together" | "more";

/** The places of a family; plan and visits belong to the child in view. */
export function familyPlaces(childId: string | undefined, area?: Area): Place[] {
  const ofChild = (word: string) => (childId ? `/c/${childId}/${word}` : "/");
  const hrefs: Record<Area, string> = {
    today: "/",
    plan: ofChild("plan"),
    visits: ofChild("visits"),
    together: "/together",
    more: "/more",
  };
  return (Object.keys(hrefs) as Area[]).map((name) => ({
    href: hrefs[name],
    label: t(`nav-${name}`),
    icon: name,
    current: name === area,
  }));
}

export interface AppShellProps {
  places?: readonly Place[];
  who?: ChildSwitcherProps;
  /** One tap to what to do now. */
  now?: { href: string; label: string };
  status?: ComponentChildren;
  variant?: "family" | "clinic" | "plain";
  half?: "care" | "partnership";
  children: ComponentChildren;
}

/** The frame of every screen: whose diary, where one is, what is saved. The clinic brings `desk.css` along. */
export function AppShell({
  places = [],
  who,
  now,
  status,
  variant = "family",
  half = "care",
  children,
}: AppShellProps) {
  return (
    <div class={`shell shell-${variant}`} data-half={half}>
      <a class="shell-skip" href="#page">
        {t("shell-skip")}
      </a>
      <header class="shell-head not-printed">
        <Brand />
        {now && (
          <a class="shell-now" href={now.href} aria-label={now.label}>
            <Icon name="breath" size={20} />
            <span>{t("nav-now")}</span>
          </a>
        )}
        {who && <ChildSwitcher {...who} />}
        {status && <div class="shell-status">{status}</div>}
      </header>
      {places.length > 0 && <Places places={places} />}
      <main class="shell-page" id="page" tabIndex={-1}>
        {children}
      </main>
      <ToastPlace />
    </div>
  );
}

function Places({ places }: { places: readonly Place[] }) {
  return (
    <nav class="shell-places not-printed" aria-label={t("shell-places")}>
      <ul class="places">
        {places.map(({ href, label, icon, current }) => (
          <li key={href + label}>
            <a class="place" href={href} aria-current={current ? "page" : undefined}>
              <Icon name={icon} />
              <span>{label}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

let firstScreen = true;

/** The one heading of a screen: names the window too, and takes the focus when a new screen opens. */
export function ScreenTitle({ children, lead }: { children: string; lead?: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${children} · ${t("app-name")}`;
  }, [children]);
  useEffect(() => {
    if (!firstScreen) heading.current?.focus({ preventScroll: true });
    firstScreen = false;
  }, []);
  return (
    <div class="screen-title">
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
      {lead && <p class="lead quiet">{lead}</p>}
    </div>
  );
}
