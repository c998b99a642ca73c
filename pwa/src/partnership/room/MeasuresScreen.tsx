/** What the project counts, and the two things that every project counts. */
import { Button } from "../../parts/Button";
import { List, ListRow, Section } from "../../parts/Card";
import { EmptyState, Skeleton } from "../../parts/EmptyState";
import { locale, t } from "../../words";
import { inRoom } from "./in_room";
import { standing } from "./kinds";
import { isOpen, type Project } from "./project";
import { pathIn, RoomPage } from "./RoomPage";

export const MeasuresScreen = inRoom(({ project }) => {
  const measures = standing(project, "measure");
  const values = standing(project, "measure.value");
  if (!measures || !values) return <Skeleton label={t("room-loading")} />;
  return (
    <RoomPage project={project} title={t("measure-title")} lead={t("measure-lead")}>
      {measures.length === 0 && (
        <EmptyState drawing="window" title={t("measure-none")}>
          {t("measure-none-what")}
        </EmptyState>
      )}
      {measures.length > 0 && (
        <List>
          {measures.map(({ record, body }) => (
            <ListRow
              key={record}
              icon="chart"
              href={pathIn(project, `measures/${record}`)}
              title={<span dir="auto">{body.name}</span>}
              detail={t(`measure-of-${body.of}-count`, {
                count: values.filter((one) => one.body.measure === record).length,
              })}
            />
          ))}
        </List>
      )}
      {isOpen(project) && (
        <Button look="primary" icon="plus" href={pathIn(project, "measures/new")}>
          {t("measure-add")}
        </Button>
      )}
      <Standing project={project} />
    </RoomPage>
  );
});

/** The measure of working together: what came of it, and whether people feel heard. */
function Standing({ project }: { project: Project }) {
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
    </Section>
  );
}
