/** Who else helps, and where the family says that things get lost on the way between places. */
import "../../around/words";
import { Section } from "../../parts";
import { t } from "../../words";
import type { Page } from "../summary/page";

export function AroundDesk({ page }: { page: Page }) {
  return (
    <>
      <HelpersOf page={page} />
      <GapsOf page={page} />
    </>
  );
}

function HelpersOf({ page }: { page: Page }) {
  const helpers = page.carried["care.helper"] ?? [];
  if (helpers.length === 0) return null;
  return (
    <Section title={t("helpers-title")}>
      <ul class="summary-steps">
        {helpers.map(({ record, body }) => (
          <li key={record}>
            <strong dir="auto">{body.name}</strong>{" "}
            <span class="quiet small" dir="auto">
              {[t(`place-${body.place}`), body.role, body.hours, body.reach]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function GapsOf({ page }: { page: Page }) {
  const gaps = page.carried["care.handover"] ?? [];
  if (gaps.length === 0) return null;
  return (
    <Section title={t("desk-gaps")} lead={t("desk-gaps-lead")}>
      <ul class="summary-steps">
        {gaps.map(({ record, body, by }) => (
          <li key={record}>
            <strong>
              {t("handover-pair", {
                one: t(`place-short-${body.one}`),
                other: t(`place-short-${body.other}`),
              })}
            </strong>
            {body.note && <p dir="auto">{body.note}</p>}
            <p class="quiet small">{by.name}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
