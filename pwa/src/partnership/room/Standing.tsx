/** How the group works together: the two things that every project counts, and what it agreed to count. */
import { Button } from "../../parts/Button";
import { List, ListRow, Section } from "../../parts/Card";
import { locale, t } from "../../words";
import { isProposed } from "./agreed";
import { standing } from "./kinds";
import { isOpen, type Project } from "./project";
import { pathIn } from "./RoomPage";

export function Standing({ project }: { project: Project }) {
  const files = standing(project, "file") ?? [];
  const made = files.filter(({ body }) => body.made_together).length;
  const told = [
    ...(standing(project, "pulse") ?? []).map(({ body }) => body.heard),
    ...(standing(project, "reflection") ?? []).map(({ body }) => body.heard),
  ];
  const mean = told.reduce((sum, one) => sum + one, 0) / Math.max(told.length, 1);
  const heard = mean.toLocaleString(locale, { maximumFractionDigits: 1 });
  return (
    <Section title={t("standing-title")} lead={t("standing-lead")}>
      <ul class="room-standing">
        <li>
          <span class="figure">{made}</span>
          <span>{t("standing-made", { count: made })}</span>
        </li>
        <li>
          <span class="figure">{told.length > 0 ? heard : "–"}</span>
          <span>{t("standing-heard", { count: told.length })}</span>
        </li>
      </ul>
      <Ours project={project} />
    </Section>
  );
}

/** What this group has chosen as its own sign of working well together. */
function Ours({ project }: { project: Project }) {
  const ours = (standing(project, "measure") ?? []).filter(({ body }) => body.of === "partnership");
  return (
    <>
      <h3>{t("standing-ours")}</h3>
      <p class="quiet">{t("standing-ours-lead")}</p>
      {ours.length > 0 && (
        <List>
          {ours.map((measure) => (
            <ListRow
              key={measure.record}
              icon="together"
              href={pathIn(project, `measures/${measure.record}`)}
              title={<span dir="auto">{measure.body.name}</span>}
              detail={t(isProposed(project, measure) ? "agreed-not-yet" : "agreed-is")}
            />
          ))}
        </List>
      )}
      {isOpen(project) && (
        <Button icon="plus" href={pathIn(project, "measures/new?of=partnership")}>
          {t("standing-propose")}
        </Button>
      )}
    </>
  );
}
