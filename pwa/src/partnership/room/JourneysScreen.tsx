/** Journey maps of the project: ways through the clinic as somebody lived them. */
import { Button } from "../../parts/Button";
import { List, ListRow } from "../../parts/Card";
import { EmptyState, Skeleton } from "../../parts/EmptyState";
import { t } from "../../words";
import { inRoom } from "./in_room";
import { standing } from "./kinds";
import { isOpen, nameIn } from "./project";
import { pathIn, RoomPage } from "./RoomPage";

export const JourneysScreen = inRoom(({ project }) => {
  const journeys = standing(project, "journey");
  if (!journeys) return <Skeleton label={t("room-loading")} />;
  return (
    <RoomPage project={project} title={t("journeys-title")} lead={t("journeys-lead")}>
      {journeys.length === 0 && (
        <EmptyState drawing="window" title={t("journey-none")}>
          {t("journey-none-what")}
        </EmptyState>
      )}
      {journeys.length > 0 && (
        <List>
          {journeys.map(({ record, body, by }) => (
            <ListRow
              key={record}
              icon="eye"
              href={pathIn(project, `journeys/${record}`)}
              title={<span dir="auto">{body.title}</span>}
              detail={t("journey-by", { name: nameIn(project, by), count: body.steps.length })}
            />
          ))}
        </List>
      )}
      {isOpen(project) && (
        <Button look="primary" icon="plus" href={pathIn(project, "journeys/new")}>
          {t("journey-add")}
        </Button>
      )}
    </RoomPage>
  );
});
