import "../styles/parts/card.css";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { Icon } from "./Icon";
import type { IconName } from "./icons";

/** Things that belong together on a raised sheet of paper. */
export function Card({ children, tint = false }: { children: ComponentChildren; tint?: boolean }) {
  return <div class={tint ? "card card-tint" : "card"}>{children}</div>;
}

export interface SectionProps {
  title: string;
  children: ComponentChildren;
  action?: ComponentChildren;
  lead?: string;
}

/** A part of a screen under its own heading, with at most one action beside it. */
export function Section({ title, children, action, lead }: SectionProps) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <header class="section-head">
        <h2 id={id}>{title}</h2>
        {action}
      </header>
      {lead && <p class="quiet">{lead}</p>}
      {children}
    </section>
  );
}

/** Rows under each other; put `ListRow`s in it. */
export function List({ children }: { children: ComponentChildren }) {
  return <ul class="list">{children}</ul>;
}

export interface ListRowProps {
  title: ComponentChildren;
  detail?: ComponentChildren;
  start?: ComponentChildren;
  end?: ComponentChildren;
  icon?: IconName;
  href?: string;
  onClick?: () => void;
}

/** One row: a sign, a title with its detail, something at the end; the whole row leads on when it has somewhere to go. */
export function ListRow({ title, detail, start, end, icon, href, onClick }: ListRowProps) {
  const inside = (
    <>
      {icon ? <Icon name={icon} /> : start}
      <span class="list-words">
        <span class="list-title">{title}</span>
        {detail && <span class="list-detail">{detail}</span>}
      </span>
      {end}
      {(href || onClick) && (
        <span class="list-next">
          <Icon name="next" size={20} />
        </span>
      )}
    </>
  );
  if (href) {
    return (
      <li>
        <a class="list-row" href={href} onClick={onClick}>
          {inside}
        </a>
      </li>
    );
  }
  if (onClick) {
    return (
      <li>
        <button class="list-row" type="button" onClick={onClick}>
          {inside}
        </button>
      </li>
    );
  }
  return <li class="list-row">{inside}</li>;
}
