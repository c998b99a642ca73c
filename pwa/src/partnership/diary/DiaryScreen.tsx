/** What I lived through at the clinic, for myself: each piece stays mine until I release it. */
import "../../styles/screens/room.css";
import "../../styles/screens/room_maps.css";
import "./words";
import { dayName } from "../../dates";
import { today } from "../../local";
import { Button } from "../../parts/Button";
import { List, ListRow } from "../../parts/Card";
import { EmptyState, Skeleton } from "../../parts/EmptyState";
import { Notice } from "../../parts/Notice";
import { t } from "../../words";
import { Face } from "../room/Face";
import { type Project, useProjects } from "../room/project";
import { DiaryPage } from "./DiaryPage";
import { useOwnDiary } from "./own";

export function OwnDiaryScreen() {
  const pieces = useOwnDiary();
  const projects = useProjects() ?? [];
  return (
    <DiaryPage title={t("story-title")} lead={t("story-lead")}>
      {pieces === "waiting" && <Skeleton label={t("room-loading")} />}
      {pieces === "needs-network" && <Notice>{t("story-needs-network")}</Notice>}
      {Array.isArray(pieces) && (
        <>
          <Button look="primary" icon="plus" href="/together/diary/new">
            {t("story-add")}
          </Button>
          {pieces.length === 0 && (
            <EmptyState drawing="page" title={t("story-none")}>
              {t("story-none-what")}
            </EmptyState>
          )}
          <List>
            {pieces.map(({ record, body }) => (
              <ListRow
                key={record}
                href={`/together/diary/${record}`}
                start={<Face feeling={body.feeling} />}
                title={<span dir="auto">{body.place ?? body.happened}</span>}
                detail={`${dayName(body.day, today(new Date()))} · ${readBy(body.released_to, projects)}`}
              />
            ))}
          </List>
        </>
      )}
    </DiaryPage>
  );
}

function readBy(released: string | undefined, projects: readonly Project[]): string {
  const project = projects.find(({ id }) => id === released);
  return project ? t("story-read-by", { project: project.title }) : t("story-only-you");
}
