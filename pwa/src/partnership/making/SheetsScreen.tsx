/** The work sheets of a project, and the kinds of sheet that one can begin. */
import "./words";
import "../../styles/screens/making.css";
import { dayName } from "../../dates";
import { today } from "../../local";
import { List, ListRow, Section } from "../../parts/Card";
import { EmptyState, Skeleton } from "../../parts/EmptyState";
import { t } from "../../words";
import { inRoom } from "../room/in_room";
import { standing } from "../room/kinds";
import { TEMPLATES } from "../room/made";
import { isOpen } from "../room/project";
import { pathIn, RoomPage } from "../room/RoomPage";
import { SIGN } from "./templates";

export const SheetsScreen = inRoom(({ project }) => {
  const sheets = standing(project, "worksheet");
  if (!sheets) return <Skeleton label={t("room-loading")} />;
  const day = today(new Date());
  return (
    <RoomPage project={project} title={t("sheets-title")} lead={t("sheets-lead")}>
      {sheets.length === 0 && <EmptyState drawing="page" title={t("sheets-none")} />}
      {sheets.length > 0 && (
        <List>
          {[...sheets].reverse().map(({ record, body }) => (
            <ListRow
              key={record}
              icon={SIGN[body.template]}
              href={pathIn(project, `sheets/${record}`)}
              title={<span dir="auto">{body.title}</span>}
              detail={[t(`sheet-${body.template}`), body.day && dayName(body.day, day)]
                .filter(Boolean)
                .join(" · ")}
            />
          ))}
        </List>
      )}
      {isOpen(project) && (
        <Section title={t("sheets-begin")}>
          <List>
            {TEMPLATES.map((template) => (
              <ListRow
                key={template}
                icon={SIGN[template]}
                href={pathIn(project, `sheets/new?of=${template}`)}
                title={t(`sheet-${template}`)}
                detail={t(`sheet-${template}-what`)}
              />
            ))}
          </List>
        </Section>
      )}
    </RoomPage>
  );
});
