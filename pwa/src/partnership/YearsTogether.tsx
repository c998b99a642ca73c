/** What a clinic and its families did together, the latest first; hours, and what was learned. */
import { fullDate } from "../dates";
import { useServer } from "../from_server";
import { Section, Timeline, TimelineRow } from "../parts";
import type { IconName } from "../parts/icons";
import { Reading } from "../Reading";
import { t } from "../words";
import { type Event, readYears } from "./results";

const SIGNS: Record<Event["what"], IconName> = {
  gate: "key",
  asked: "bell",
  began: "together",
  ended: "star",
};

export function YearsTogether({ clinic }: { clinic: string }) {
  const years = useServer(() => readYears(clinic), `years ${clinic}`);
  const { value } = years;
  return (
    <Section title={t("years-title")} lead={t("years-lead")}>
      <Reading of={years} />
      {value && value.hours !== null && <p>{t("years-hours", { hours: value.hours })}</p>}
      {value?.events.length === 0 && <p class="quiet">{t("years-none")}</p>}
      {value && value.events.length > 0 && (
        <Timeline>
          {value.events.map(({ day, what, title, learned }) => (
            <TimelineRow
              key={day + what + title}
              when={fullDate(day)}
              dateTime={day}
              icon={SIGNS[what]}
              title={<span dir="auto">{t(`years-${what}`, { title })}</span>}
              {...(learned && { detail: t("years-learned", { what: learned }) })}
            />
          ))}
        </Timeline>
      )}
    </Section>
  );
}
