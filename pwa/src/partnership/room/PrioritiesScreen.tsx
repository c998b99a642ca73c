/** What comes first: questions that the group puts in order together. */
import "../../styles/screens/rank.css";
import "../diary/words";
import { Button } from "../../parts/Button";
import { List, ListRow } from "../../parts/Card";
import { EmptyState, Skeleton } from "../../parts/EmptyState";
import { t } from "../../words";
import { inRoom } from "./in_room";
import { standing } from "./kinds";
import { ranksOf } from "./priority";
import { isOpen } from "./project";
import { pathIn, RoomPage } from "./RoomPage";

export const PrioritiesScreen = inRoom(({ project }) => {
  const priorities = standing(project, "priority");
  const ranks = standing(project, "priority.rank");
  if (!priorities || !ranks) return <Skeleton label={t("room-loading")} />;
  return (
    <RoomPage project={project} title={t("priorities-title")} lead={t("priorities-lead")}>
      {priorities.length === 0 && (
        <EmptyState drawing="cups" title={t("priorities-none")}>
          {t("priorities-none-what")}
        </EmptyState>
      )}
      {priorities.length > 0 && (
        <List>
          {priorities.map((priority) => (
            <ListRow
              key={priority.record}
              icon="star"
              href={pathIn(project, `priorities/${priority.record}`)}
              title={<span dir="auto">{priority.body.question}</span>}
              detail={t("priority-ranked", { count: ranksOf(priority, ranks, 1).length })}
            />
          ))}
        </List>
      )}
      {isOpen(project) && (
        <Button look="primary" icon="plus" href={pathIn(project, "priorities/new")}>
          {t("priority-add")}
        </Button>
      )}
    </RoomPage>
  );
});
