/** The medicines that were agreed, on how many days each was taken, and the bad hours. */
import { clockTime, shortDay } from "../../dates";
import type { EpisodeBody } from "../../now/episode";
import { Section, ZoneBadge } from "../../parts";
import { t } from "../../words";
import type { Page } from "./page";

const RANK = { controller: 0, reliever: 1, other: 2 };

export function Medicines({ page }: { page: Page }) {
  const all = page.carried.medicine ?? [];
  const standing = all
    .filter(({ body }) => body.status !== "stopped")
    .sort((one, other) => RANK[one.body.for] - RANK[other.body.for]);
  const stopped = all.filter(({ body }) => body.status === "stopped");
  if (all.length === 0) return null;
  return (
    <Section title={t("summary-medicines")}>
      <ul class="summary-medicines">
        {standing.map(({ record, body }) => (
          <li key={record}>
            <strong dir="auto">{body.name}</strong> <span dir="auto">{body.dose}</span>{" "}
            <span class="quiet small">
              {[
                t(`summary-medicine-${body.for}`),
                taken(page, record),
                ...(body.technique_checked
                  ? [t("summary-medicine-technique", { day: shortDay(body.technique_checked) })]
                  : []),
              ].join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      {stopped.length > 0 && (
        <p class="quiet small" dir="auto">
          {t("summary-medicine-stopped", {
            names: stopped
              .map(({ body }) => [body.name, body.why].filter(Boolean).join(": "))
              .join("; "),
          })}
        </p>
      )}
    </Section>
  );
}

function taken(page: Page, medicine: string): string {
  const sum = page.doses.find((one) => one.medicine === medicine);
  if (!sum) return t("summary-medicine-untold");
  return t("summary-medicine-days", { days: sum.days, of: page.window.days });
}

export function Episodes({ page }: { page: Page }) {
  const episodes = [...(page.carried.episode ?? [])].reverse();
  if (episodes.length === 0) return null;
  return (
    <Section title={t("summary-episodes")}>
      <ul class="summary-medicines">
        {episodes.map(({ record, body }) => (
          <li key={record}>
            <details>
              <summary>
                <strong>{shortDay(body.day)}</strong> <ZoneBadge zone={body.zone} short />{" "}
                <span class="quiet small">{episodeWords(body)}</span>
              </summary>
              <ul class="summary-points">
                {body.steps.map((step) => (
                  <li key={step.text}>
                    <span dir="auto">{step.text}</span>{" "}
                    <span class="quiet small">{clockTime(step.done)}</span>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const episodeWords = ({ steps, told }: EpisodeBody): string =>
  [
    t("summary-episode-steps", { count: steps.length }),
    ...(told.length > 0
      ? [t("summary-episode-told", { names: told.map(({ who }) => who).join(", ") })]
      : []),
  ].join(" · ");
