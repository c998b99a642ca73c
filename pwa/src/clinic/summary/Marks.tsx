/** What was started, stopped or happened, in the order of days. */
import { shortDay } from "../../dates";
import { Section } from "../../parts";
import { t } from "../../words";
import type { Page } from "./page";

export function Marks({ page }: { page: Page }) {
  if (page.marks.length === 0) return null;
  return (
    <Section title={t("summary-marks")}>
      <ul class="summary-marks">
        {page.marks.map((mark) => (
          <li key={mark.record}>
            <strong>{shortDay(mark.day)}</strong> <span dir="auto">{mark.text}</span>{" "}
            <span class="quiet small">{mark.by.name}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
