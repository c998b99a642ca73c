/** The marks that the chart numbers, in words. */

import { fullDate } from "../../dates";
import { Section } from "../../parts/Card";
import { t } from "../../words";
import type { Mark } from "../mark";

export function EventList({
  child,
  marks,
  numbers,
}: {
  child: string;
  marks: readonly Mark[];
  numbers: ReadonlyMap<string, number>;
}) {
  const add = <a href={`/c/${child}/mark`}>{t("mark-add")}</a>;
  return (
    <Section title={t("chart-marks")} action={add}>
      <ul class="chart-events">
        {marks.map(({ record, body }) => (
          <li key={record}>
            <span class="chart-event-number">{numbers.get(record)}</span>
            <a href={`/c/${child}/mark/${record}`} dir="auto">
              {body.text}
            </a>
            <span class="quiet small">{fullDate(body.day)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
