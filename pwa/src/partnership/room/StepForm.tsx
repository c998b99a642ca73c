/** One step of a journey: where, what happened, and how it felt, from -2 to +2 with a word. */
import { useState } from "preact/hooks";
import { type Kept, useDraft } from "../../local";
import { Button } from "../../parts/Button";
import { Choice } from "../../parts/Choice";
import { ErrorSummary } from "../../parts/ErrorSummary";
import { SaveBar } from "../../parts/SaveButton";
import { t } from "../../words";
import { answersOf, bodyOf, missingIn } from "./answers";
import { type Answers, FormFields, fieldId, type Question } from "./FormFields";
import type { Journey, JourneyStep } from "./kinds";
import type { Project } from "./project";

const BEFORE: readonly Question[] = [
  { name: "place", as: "line", limit: 80, required: true },
  { name: "happened", as: "area", limit: 500, required: true },
];
const AFTER: readonly Question[] = [
  { name: "word", as: "line", limit: 40 },
  { name: "who", as: "line", limit: 80 },
  { name: "wait", as: "whole" },
  { name: "mattered", as: "area" },
  { name: "idea", as: "area" },
];
const FEELING: Question = { name: "feeling", as: "choice", required: true };
const ALL = [...BEFORE, FEELING, ...AFTER];
const FEELINGS = [-2, -1, 0, 1, 2];

interface Props {
  project: Project;
  journey: Kept<Journey>;
  at: number;
  onKeep: (step: JourneyStep | null) => void;
}

export function StepForm({ project, journey, at, onKeep }: Props) {
  const [attempt, setAttempt] = useState(0);
  const old = journey.body.steps[at];
  const draft = useDraft<Answers>(`step ${journey.record} ${at}`, project.id, () =>
    answersOf(ALL, old),
  );
  const answers = draft.value;
  if (!answers) return null;
  const missing = attempt > 0 ? missingIn(ALL, answers) : [];
  const change = (name: string, answer: Answers[string]) =>
    draft.change({ ...answers, [name]: answer });
  const save = (event: Event) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (missingIn(ALL, answers).length > 0) return;
    draft.discard();
    onKeep(bodyOf(ALL, answers) as unknown as JourneyStep);
  };
  const shared = { project, prefix: "journey", answers, missing, onAnswer: change };
  return (
    <form class="stack" noValidate onSubmit={save}>
      <ErrorSummary
        attempt={attempt}
        errors={missing.map((name) => ({
          name: fieldId("journey", name),
          text: t("room-missing-what", { what: t(fieldId("journey", name)) }),
        }))}
      />
      <FormFields {...shared} questions={BEFORE} />
      <Choice
        name="journey-feeling"
        label={t("journey-feeling")}
        value={typeof answers.feeling === "number" ? answers.feeling : null}
        layout="list"
        options={FEELINGS.map((value) => ({ value, label: t(`feeling-${value + 3}`) }))}
        onChange={(feeling) => change("feeling", feeling)}
        {...(missing.includes("feeling") && { error: t("room-missing") })}
      />
      <FormFields {...shared} questions={AFTER} />
      <SaveBar>
        <Button type="submit" look="primary" size="main">
          {t("room-save")}
        </Button>
        {old && (
          <Button look="plain" onClick={() => onKeep(null)}>
            {t("journey-step-remove")}
          </Button>
        )}
      </SaveBar>
    </form>
  );
}
