/** Planning a test, or telling what it brought. It may come from an idea, or be about the group itself. */
import { useLocation } from "preact-iso";
import type { Kept } from "../../local";
import { Card } from "../../parts/Card";
import { t } from "../../words";
import type { Answers } from "./FormFields";
import { type Pdsa, standing } from "./kinds";
import { Plain } from "./Plain";
import { LOCKED, PLAN, TELL } from "./pdsa";
import type { Project } from "./project";
import { RecordForm } from "./RecordForm";
import { pathIn, RoomPage } from "./RoomPage";
import { WhatEachNeeds } from "./WhatEachNeeds";

interface Props {
  project: Project;
  test: Kept<Pdsa> | undefined;
  title: string;
  tells: boolean;
  onDone: () => void;
}

export function TestForm({ project, test, title, tells, onDone }: Props) {
  const { route, query } = useLocation();
  const begun = test !== undefined && test.body.status !== "planned";
  const plan = begun ? PLAN.filter(({ name }) => !LOCKED.includes(name)) : PLAN;
  const together = (test?.body.about ?? query.about) === "together";
  const from = test ? {} : comesFrom(query);
  return (
    <RoomPage
      project={project}
      title={title}
      lead={t(tells ? "pdsa-tell-lead" : "pdsa-plan-lead")}
      back={together ? "working" : "tests"}
    >
      {together && <WhatEachNeeds project={project} />}
      {tells && test && (
        <Card tint>
          <h2>{t("pdsa-prediction-was")}</h2>
          <Plain project={project} text={test.body.prediction} />
        </Card>
      )}
      <RecordForm
        project={project}
        kind="pdsa"
        prefix="pdsa"
        questions={tells ? TELL : plan}
        kept={test}
        about={[project.id, ...Object.values(query)].join(" ")}
        start={startOf(project, query)}
        more={{ ...from, status: tells ? "done" : (test?.body.status ?? "planned") }}
        onKept={(kept) => {
          onDone();
          route(pathIn(project, `tests/${kept.record}`));
        }}
      />
    </RoomPage>
  );
}

type Query = Record<string, string>;

const comesFrom = ({ about, idea }: Query): Partial<Pdsa> => ({
  ...(about === "together" && { about: "together" as const }),
  ...(idea && { idea }),
});

/** The first words of a new test: those of the idea, or of a way to meet. */
function startOf(project: Project, { idea, format }: Query): Answers {
  const note = (standing(project, "note") ?? []).find(({ record }) => record === idea);
  if (note) return { objective: note.body.text.slice(0, 300) };
  return format ? { objective: t(`working-try-${format}`) } : {};
}
