/** What the project counts, and the two things that every project counts. */
import { Button } from "../../parts/Button";
import { List, ListRow } from "../../parts/Card";
import { EmptyState, Skeleton } from "../../parts/EmptyState";
import { t } from "../../words";
import { inRoom } from "./in_room";
import { standing } from "./kinds";
import { isOpen } from "./project";
import { pathIn, RoomPage } from "./RoomPage";
import { Standing } from "./Standing";

export const MeasuresScreen = inRoom(({ project }) => {
  const all = standing(project, "measure");
  const values = standing(project, "measure.value");
  if (!all || !values) return <Skeleton label={t("room-loading")} />;
  const measures = all.filter(({ body }) => body.of !== "partnership");
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
