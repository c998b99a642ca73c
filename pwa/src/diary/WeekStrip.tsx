/** Seven days at a glance: the worst zone of each as shape and colour; an empty day is just empty. */

import { dayLetter, dayName } from "../dates";
import { ZoneShape } from "../parts/Zone";
import { t } from "../words";
import type { DayMark } from "./today";

export function WeekStrip({
  days,
  today,
  href,
}: {
  days: readonly DayMark[];
  today: string;
  href: string;
}) {
  return (
    <a class="week-strip" href={href} aria-label={t("today-week")}>
      <ol>
        {days.map(({ day, entries, zone }) => (
          <li key={day} data-today={day === today || undefined}>
            <span class="unseen">
              {t("today-week-day", {
                day: dayName(day, today),
                zone: zone ?? (entries > 0 ? "written" : "none"),
              })}
            </span>
            <span class="week-sign" aria-hidden="true">
              {zone ? (
                <ZoneShape zone={zone} size={24} />
              ) : (
                <span class={entries > 0 ? "entry-dot" : "week-none"} />
              )}
            </span>
            <span class="week-letter" aria-hidden="true">
              {dayLetter(day)}
            </span>
          </li>
        ))}
      </ol>
    </a>
  );
}
