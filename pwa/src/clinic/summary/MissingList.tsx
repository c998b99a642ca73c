/** What the page does not know, said plainly: a gap is never read as "all is well". */
import { dayInWords, instantInWords } from "../../dates";
import { Notice, Section } from "../../parts";
import { t } from "../../words";
import type { Page } from "./page";

export function MissingList({ page }: { page: Page }) {
  const lines = linesOf(page);
  return (
    <Section title={t("summary-missing")}>
      {lines.length === 0 && <p class="quiet">{t("summary-missing-nothing")}</p>}
      {lines.length > 0 && (
        <Notice kind="warn">
          <ul class="summary-missing">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
      {page.devices.length > 0 && (
        <p class="quiet small">
          {contactsOf(page)
            .map(({ name, at, devices }) =>
              t("summary-device", { name, at: instantInWords(at), devices }),
            )
            .join(" · ")}
        </p>
      )}
    </Section>
  );
}

interface Contact {
  name: string;
  at: string;
  devices: number;
}

/** Each person once, with how many devices and when the last of them was heard of. */
export function contactsOf({ devices }: Pick<Page, "devices">): Contact[] {
  const byPerson = new Map<string, Contact>();
  for (const { by, last_contact } of devices) {
    const known = byPerson.get(by.id) ?? { name: by.name, at: last_contact, devices: 0 };
    const at = last_contact > known.at ? last_contact : known.at;
    byPerson.set(by.id, { ...known, at, devices: known.devices + 1 });
  }
  return [...byPerson.values()];
}

function linesOf(page: Page): string[] {
  const missing = page.missing.map(({ code, params = {} }) =>
    t(`summary-missing-${code}`, told(params)),
  );
  const versions = page.two_versions.length;
  const disputed = page.disagreements.length;
  return [
    ...missing,
    ...(versions > 0 ? [t("summary-two-versions", { count: versions })] : []),
    ...(disputed > 0 ? [t("summary-disagreements", { count: disputed })] : []),
  ];
}

/** Days in the region's form, codes in words; a day that is not known stays a dash. */
function told(params: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, wordOf(name, value)]),
  );
}

function wordOf(name: string, value: string | null): string {
  if (value === null) return "–";
  if (name === "condition") return t(`condition-group-${value}`);
  return name === "since" ? instantInWords(value) : dayInWords(value);
}
