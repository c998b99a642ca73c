/** What the team brings to this visit, what it asked last time, and what was decided then. */
import { Button, Section } from "../../parts";
import { t } from "../../words";
import type { Page } from "./page";

export function Agenda({ page }: { page: Page }) {
  const visit = page.visit ?? page.last_visit;
  if (!visit) return null;
  const points = pointsOf(page, visit.visit);
  const last = page.visit ? page.last_visit : null;
  const asked = last ? pointsOf(page, last.visit) : [];
  const decided = (page.carried.decision ?? []).filter(
    ({ body }) => body.visit === visit.visit || body.visit === last?.visit,
  );
  return (
    <Section
      title={t("summary-agenda")}
      action={
        <span class="not-printed">
          <Button size="dense" icon="edit" href={`/clinic/c/${page.child.id}/visit`}>
            {t("summary-agenda-write")}
          </Button>
        </span>
      }
    >
      {points.length === 0 && <p class="quiet">{t("summary-agenda-none")}</p>}
      <ol class="summary-points">
        {points.map((point) => (
          <li key={point}>
            <span dir="auto">{point}</span>
          </li>
        ))}
      </ol>
      {asked.length > 0 && (
        <details>
          <summary>{t("summary-agenda-last", { count: asked.length })}</summary>
          <ul class="summary-points">
            {asked.map((point) => (
              <li key={point}>
                <span dir="auto">{point}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {decided.map(({ record, body }) => (
        <p key={record} dir="auto">
          <strong>{t("summary-decided")}</strong> {body.text}{" "}
          <span class="quiet">{t("summary-decided-because", { why: body.why })}</span>
        </p>
      ))}
    </Section>
  );
}

const pointsOf = (page: Page, visit: string): string[] =>
  (page.carried.agenda ?? []).filter(({ body }) => body.visit === visit)[0]?.body.points ?? [];
