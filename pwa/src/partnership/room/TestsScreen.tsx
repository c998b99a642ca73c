/** The project's PDSA cycles: small tests of a change, one after the other. */
import { dayName } from "../../dates";
import { today } from "../../local";
import { Button } from "../../parts/Button";
import { List, ListRow } from "../../parts/Card";
import { EmptyState, Skeleton } from "../../parts/EmptyState";
import { t } from "../../words";
import { inRoom } from "./in_room";
import { standing } from "./kinds";
import { testsOf } from "./pdsa";
import { isOpen } from "./project";
import { pathIn, RoomPage } from "./RoomPage";

export const TestsScreen = inRoom(({ project }) => {
  const all = standing(project, "pdsa");
  if (!all) return <Skeleton label={t("room-loading")} />;
  const day = today(new Date());
  const tests = testsOf(all, "care");
  const ours = all.length - tests.length;
  return (
    <RoomPage project={project} title={t("pdsa-title")} lead={t("pdsa-lead")}>
      {tests.length === 0 && (
        <EmptyState drawing="page" title={t("pdsa-none")}>
          {t("pdsa-none-what")}
        </EmptyState>
      )}
      {tests.length > 0 && (
        <List>
          {tests.map(({ record, body }, at) => (
            <ListRow
              key={record}
              href={pathIn(project, `tests/${record}`)}
              start={<span class="room-cycle">{at + 1}</span>}
              title={<span dir="auto">{body.objective}</span>}
              detail={
                body.status === "done"
                  ? t(`pdsa-act-${body.act}`)
                  : t(`pdsa-status-${body.status}`, { day: dayName(body.day, day) })
              }
            />
          ))}
        </List>
      )}
      {ours > 0 && (
        <p>
          <a href={pathIn(project, "working")}>{t("pdsa-of-working", { count: ours })}</a>
        </p>
      )}
      {isOpen(project) && (
        <Button look="primary" icon="plus" href={pathIn(project, "tests/new")}>
          {t("pdsa-add")}
        </Button>
      )}
    </RoomPage>
  );
});
