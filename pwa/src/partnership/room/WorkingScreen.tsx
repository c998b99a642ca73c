/** How the group works: what each needs for it, then small tests of how you meet and begin. */
import { Button } from "../../parts/Button";
import { List, ListRow, Section } from "../../parts/Card";
import { Skeleton } from "../../parts/EmptyState";
import { Notice } from "../../parts/Notice";
import { t } from "../../words";
import { inRoom } from "./in_room";
import { type Pdsa, standing } from "./kinds";
import { Perspectives } from "./Perspectives";
import { isOpen, type Project } from "./project";
import { pathIn, RoomPage } from "./RoomPage";
import { bothIn } from "./stages";

/** Ways to meet that a group may try. Their words are `working-try-{name}`. */
const FORMATS = ["evening", "short", "written", "story", "turns", "care"] as const;

export const WorkingScreen = inRoom(({ project }) => {
  const perspectives = standing(project, "perspective");
  const tests = standing(project, "pdsa");
  if (!perspectives || !tests) return <Skeleton label={t("room-loading")} />;
  return (
    <RoomPage project={project} title={t("working-title")} lead={t("working-lead")}>
      <Section title={t("need-title")} lead={t("need-lead")}>
        <Perspectives project={project} question="need" />
      </Section>
      <Tried project={project} tests={tests.map(({ record, body }) => ({ record, ...body }))} />
      {isOpen(project) && <ToTry project={project} ready={haveSpoken(project)} />}
    </RoomPage>
  );
});

/** Whether both sides have said what they need, so that a test of working together can begin there. */
const haveSpoken = (project: Project): boolean =>
  bothIn(
    project.members,
    (standing(project, "perspective") ?? []).flatMap(({ by, body }) =>
      body.question === "need" ? [{ person: by }] : [],
    ),
  );

function Tried({ project, tests }: { project: Project; tests: (Pdsa & { record: string })[] }) {
  const ours = tests.filter(({ about }) => about === "together");
  if (ours.length === 0) return null;
  return (
    <Section title={t("working-tried")}>
      <List>
        {ours.map(({ record, objective, status, act }) => (
          <ListRow
            key={record}
            icon="sending"
            href={pathIn(project, `tests/${record}`)}
            title={<span dir="auto">{objective}</span>}
            detail={t(status === "done" ? `pdsa-act-${act}` : `working-is-${status}`)}
          />
        ))}
      </List>
    </Section>
  );
}

function ToTry({ project, ready }: { project: Project; ready: boolean }) {
  const at = (format: string) => pathIn(project, `tests/new?about=together${format}`);
  return (
    <Section title={t("working-formats")} lead={t("working-formats-lead")}>
      {ready ? (
        <>
          <List>
            {FORMATS.map((name) => (
              <ListRow
                key={name}
                icon="plus"
                href={at(`&format=${name}`)}
                title={t(`working-try-${name}`)}
                detail={t(`working-try-${name}-what`)}
              />
            ))}
          </List>
          <Button icon="plus" href={at("")}>
            {t("working-try-own")}
          </Button>
        </>
      ) : (
        <Notice>{t("working-needs-first")}</Notice>
      )}
    </Section>
  );
}
