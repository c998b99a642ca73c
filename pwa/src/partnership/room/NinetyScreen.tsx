/** Goals for ninety days: a tick a week, and a look back at the end. */
import { useState } from "preact/hooks";
import { daysBefore, type Kept, personHere, today } from "../../local";
import { Button } from "../../parts/Button";
import { Section } from "../../parts/Card";
import { EmptyState, Skeleton } from "../../parts/EmptyState";
import { t } from "../../words";
import type { Question } from "./FormFields";
import { inRoom } from "./in_room";
import { standing } from "./kinds";
import { NinetyCard } from "./NinetyCard";
import { LONGEST } from "./ninety";
import { isOpen, type Project } from "./project";
import { RecordForm } from "./RecordForm";
import { RoomPage } from "./RoomPage";
import type { Ninety } from "./working";

const QUESTIONS: readonly Question[] = [
  { name: "goal", as: "line", limit: 200, required: true },
  { name: "owner", as: "member", required: true },
];
const BACK: readonly Question[] = [
  { name: "came", as: "choice", options: ["yes", "partly", "no"], required: true },
  { name: "learned", as: "area", limit: 1000 },
];

interface Writing {
  goal: Kept<Ninety> | null;
  back: boolean;
}

export const NinetyScreen = inRoom(({ project }) => {
  const [writing, setWriting] = useState<Writing | null>(null);
  const goals = standing(project, "ninety");
  if (!goals || !standing(project, "ninety.tick")) return <Skeleton label={t("room-loading")} />;
  if (writing) return <Form project={project} {...writing} onDone={() => setWriting(null)} />;
  const cards = (shown: Kept<Ninety>[]) =>
    shown.map((goal) => (
      <NinetyCard
        key={goal.record}
        project={project}
        goal={goal}
        onWrite={(back) => setWriting({ goal, back })}
      />
    ));
  const over = goals.filter(({ body }) => body.came);
  return (
    <RoomPage project={project} title={t("ninety-title")} lead={t("ninety-lead")}>
      {goals.length === 0 && (
        <EmptyState drawing="page" title={t("ninety-none")}>
          {t("ninety-none-what")}
        </EmptyState>
      )}
      {cards(goals.filter(({ body }) => !body.came))}
      {isOpen(project) && (
        <Button look="primary" icon="plus" onClick={() => setWriting({ goal: null, back: false })}>
          {t("ninety-add")}
        </Button>
      )}
      {over.length > 0 && <Section title={t("ninety-over")}>{cards(over)}</Section>}
    </RoomPage>
  );
});

interface FormProps extends Writing {
  project: Project;
  onDone: () => void;
}

function Form({ project, goal, back, onDone }: FormProps) {
  const starts = goal?.body.starts ?? today(new Date());
  const ends = goal?.body.ends ?? daysBefore(starts, -LONGEST);
  return (
    <RoomPage project={project} title={t(back ? "ninety-back" : "ninety-add")} back="goals">
      {back && <p dir="auto">{goal?.body.goal}</p>}
      <RecordForm
        project={project}
        kind="ninety"
        prefix="ninety"
        questions={back ? BACK : QUESTIONS}
        kept={goal}
        start={{ owner: personHere() }}
        more={{ starts, ends }}
        onKept={onDone}
      />
    </RoomPage>
  );
}
