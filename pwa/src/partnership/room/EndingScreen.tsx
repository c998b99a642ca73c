/** The end: each looks back, what did not work is said, all is thanked for, or both sides say yes to more. */
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { type Problem, post } from "../../api";
import { asProblem } from "../../from_server";
import { exchangeSoon, personHere } from "../../local";
import { Button } from "../../parts/Button";
import { Card, List, ListRow, Section } from "../../parts/Card";
import { Skeleton } from "../../parts/EmptyState";
import { Notice } from "../../parts/Notice";
import { problemWords } from "../../problem_words";
import { t } from "../../words";
import { Brought } from "./Brought";
import { ClosingNote } from "./ClosingNote";
import type { Question } from "./FormFields";
import { inRoom } from "./in_room";
import { onlyIn, standing } from "./kinds";
import { More } from "./More";
import { isOpen, nameIn, type Project, readProjects } from "./project";
import { RecordForm } from "./RecordForm";
import { pathIn, RoomPage } from "./RoomPage";
import { WhatNext } from "./WhatNext";

const REFLECTION: readonly Question[] = [
  { name: "changed", as: "area", limit: 1000, required: true },
  { name: "heard", as: "scale", required: true },
  { name: "again", as: "choice", options: ["yes", "maybe", "no"], required: true },
  { name: "hours", as: "whole" },
  { name: "credit", as: "line", limit: 80 },
  { name: "story", as: "flag" },
];

export const EndingScreen = inRoom(({ project }) => {
  const closing = standing(project, "closing");
  const reflections = standing(project, "reflection");
  if (!closing || !reflections) return <Skeleton label={t("room-loading")} />;
  const open = isOpen(project);
  return (
    <RoomPage
      project={project}
      title={t(open ? "ending-title" : "ending-over")}
      lead={t("ending-lead")}
    >
      {open && <More project={project} />}
      <Reflections project={project} />
      <Brought project={project} />
      <ClosingNote project={project} />
      {closing.length > 0 && open && <Finish project={project} />}
      {!open && <WhatNext project={project} />}
      <List>
        <ListRow
          icon="printer"
          href={pathIn(project, "certificate")}
          title={t("ending-certificate")}
          detail={t("ending-certificate-what")}
        />
      </List>
    </RoomPage>
  );
});

function Reflections({ project }: { project: Project }) {
  const [writing, setWriting] = useState(false);
  const me = personHere();
  const all = standing(project, "reflection") ?? [];
  const mine = all.find(({ by }) => by === me);
  const waiting = project.members.filter(({ person }) => !all.some(({ by }) => by === person));
  return (
    <Section title={t("reflection-title")} lead={t("reflection-lead")}>
      {all.map(({ record, by, body }) => (
        <Card key={record}>
          <p class="small quiet">{nameIn(project, by)}</p>
          <p dir="auto">{body.changed}</p>
          <p class="small">
            {t("reflection-heard-is", { heard: body.heard })} ·{" "}
            {t(`reflection-again-${body.again}`)}
          </p>
        </Card>
      ))}
      {waiting.length > 0 && (
        <p class="small quiet">
          {t("reflection-waiting", { names: waiting.map(({ name }) => name).join(", ") })}
        </p>
      )}
      {writing && (
        <RecordForm
          project={project}
          kind="reflection"
          prefix="reflection"
          questions={REFLECTION}
          kept={mine}
          start={{ credit: nameIn(project, me) }}
          record={() => onlyIn(project, `reflection:${me}`)}
          onKept={() => setWriting(false)}
        />
      )}
      {isOpen(project) && !writing && (
        <Button icon="edit" onClick={() => setWriting(true)}>
          {t(mine ? "reflection-change" : "reflection-write")}
        </Button>
      )}
    </Section>
  );
}

/** Finishing needs the server: from then on nobody writes here any more. */
function Finish({ project }: { project: Project }) {
  const { route } = useLocation();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const finish = async () => {
    setBusy(true);
    try {
      // The closing note may still be on this phone.
      await exchangeSoon();
      await post(`/partnership/projects/${project.id}/finish`);
      await readProjects();
      route(pathIn(project, "ending"));
    } catch (error) {
      setProblem(asProblem(error));
    }
    setBusy(false);
  };
  return (
    <Section title={t("finish-title")} lead={t("finish-lead")}>
      {problem && (
        <Notice kind="warn" live>
          {problemWords(problem)}
        </Notice>
      )}
      <Button look="primary" busy={busy} onClick={() => void finish()}>
        {t("finish-do")}
      </Button>
    </Section>
  );
}
