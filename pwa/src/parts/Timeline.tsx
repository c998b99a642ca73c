import "../styles/parts/timeline.css";
import type { ComponentChildren } from "preact";
import { Icon } from "./Icon";
import type { IconName } from "./icons";

/** What happened, newest first; put `TimelineRow`s in it. */
export function Timeline({ children }: { children: ComponentChildren }) {
  return <ol class="timeline">{children}</ol>;
}

export interface TimelineRowProps {
  when: string;
  dateTime?: string;
  title: ComponentChildren;
  detail?: ComponentChildren;
  icon?: IconName;
  children?: ComponentChildren;
}

/** One moment: when, what, by whom. */
export function TimelineRow({
  when,
  dateTime,
  title,
  detail,
  icon = "note",
  children,
}: TimelineRowProps) {
  return (
    <li class="timeline-row">
      <span class="timeline-sign">
        <Icon name={icon} size={18} />
      </span>
      <div class="timeline-words">
        <time class="small quiet" dateTime={dateTime}>
          {when}
        </time>
        <p class="timeline-title">{title}</p>
        {detail && <p class="quiet">{detail}</p>}
        {children}
      </div>
    </li>
  );
}
