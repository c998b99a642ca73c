/** What each brought, by sort and in nobody's order: information, knowledge, know-how. */
import { Section } from "../../parts/Card";
import { t } from "../../words";
import { standing } from "./kinds";
import { GIVES } from "./made";
import { nameIn, type Project } from "./project";

export function Brought({ project }: { project: Project }) {
  const notes = standing(project, "note") ?? [];
  const brought = GIVES.map((gives) => ({
    gives,
    by: [...new Set(notes.filter(({ body }) => body.gives === gives).map(({ by }) => by))],
  })).filter(({ by }) => by.length > 0);
  if (brought.length === 0) return null;
  return (
    <Section title={t("brought-title")}>
      <dl class="room-facts">
        {brought.map(({ gives, by }) => (
          <div key={gives}>
            <dt>{t(`note-gives-${gives}`)}</dt>
            <dd>{by.map((person) => nameIn(project, person)).join(", ")}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
