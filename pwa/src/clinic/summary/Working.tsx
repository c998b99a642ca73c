/** What the family says of how we worked together, and what is coming up; folded, for who wants it. */
import "../../visits/words";
import { shortDay } from "../../dates";
import { t } from "../../words";
import type { Page } from "./page";

export function Working({ page }: { page: Page }) {
  const notes = page.carried["together.note"] ?? [];
  const dates = page.carried["care-date"] ?? [];
  return (
    <>
      {dates.length > 0 && (
        <details>
          <summary>{t("summary-dates", { count: dates.length })}</summary>
          <ul class="summary-medicines">
            {dates.map(({ record, body }) => (
              <li key={record}>
                <strong>{shortDay(body.day)}</strong> {t(`activity-${body.what}`)}{" "}
                <span dir="auto">{body.text}</span>{" "}
                <span class="quiet small">{t(`summary-date-${body.owner}`)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {notes.length > 0 && (
        <details>
          <summary>{t("summary-notes", { count: notes.length })}</summary>
          <ul class="summary-medicines">
            {notes.map(({ record, body, by }) => (
              <li key={record}>
                <strong>{t(`together-${body.went}-${body.what}`)}</strong>{" "}
                <span dir="auto">{body.text}</span>{" "}
                <span class="quiet small">
                  {by.name}, {shortDay(body.day)}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
