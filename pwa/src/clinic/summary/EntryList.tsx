/** The entries behind a number: day, what was written, by whom, and whether it was filled in later. */
import "../../diary/words";
import { dayInWords, heading } from "../../dates";
import { summaryWords } from "../../diary/answer_words";
import { ZoneBadge } from "../../parts";
import { t } from "../../words";
import type { PageEntry } from "./page";

export function EntryList({ entries }: { entries: PageEntry[] }) {
  return (
    <ul class="entry-list">
      {entries.map((entry) => (
        <li key={entry.record}>
          <p class="entry-list-head">
            <strong>{heading(dayInWords(entry.day))}</strong>
            {entry.session && <span class="quiet">{t(`entry-${entry.session}`)}</span>}
            {entry.shown && <ZoneBadge zone={entry.shown.zone} short />}
          </p>
          <p>{summaryWords(entry).join(" · ")}</p>
          {typeof entry.fields.note === "string" && (
            <blockquote class="entry-list-note" dir="auto">
              {entry.fields.note}
            </blockquote>
          )}
          <p class="quiet small">
            {t("summary-entry-by", { name: entry.by.name })}
            {entry.late && ` · ${t("summary-entry-late")}`}
            {entry.versions > 1 && ` · ${t("summary-entry-versions")}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
