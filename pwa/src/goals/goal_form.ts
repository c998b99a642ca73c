/** The form of a goal: what is typed, and the body that it makes. */
import { newId } from "../local";
import {
  EVERY,
  type Goal,
  type GoalBody,
  LEVELS,
  type Level,
  MOST_STEPS,
  type Voice,
} from "./goal";

export const TEXTS = [
  "why",
  "what",
  "how_much",
  "when",
  "how_often",
  "more_sure",
  "barriers",
  "helps",
] as const;
export type TextName = (typeof TEXTS)[number];

export interface GoalForm {
  id: string;
  voice: Voice;
  words: string;
  texts: Record<TextName, string>;
  steps: string[];
  confidence: number | null;
  every: number;
  levels: Record<Level, string>;
}

/** A new goal is asked about once a week. */
const WEEKLY = EVERY[1];

/** The form as it opens: empty, or as the goal stands. */
export function formOf(goal: Goal | null): GoalForm {
  const body = goal?.body;
  return {
    id: newId(),
    voice: body?.voice ?? "child",
    words: body?.words ?? "",
    texts: Object.fromEntries(TEXTS.map((name) => [name, body?.[name] ?? ""])) as GoalForm["texts"],
    steps: body?.steps ?? [],
    confidence: body?.confidence ?? null,
    every: body?.every ?? WEEKLY,
    levels: Object.fromEntries(
      LEVELS.map((level) => [level, body?.levels?.[level] ?? ""]),
    ) as GoalForm["levels"],
  };
}

/** The lines for the steps: those that are filled, and one more to write in. */
export const stepRows = ({ steps }: GoalForm): string[] => [...steps, ""].slice(0, MOST_STEPS);

/** What the form says; a goal in hand keeps its state and its end. */
export function bodyOf(form: GoalForm, goal: Goal | null): GoalBody {
  const texts = Object.entries(form.texts).flatMap(([name, text]) =>
    text.trim() ? [[name, text.trim()]] : [],
  );
  const steps = form.steps.map((step) => step.trim()).filter((step) => step !== "");
  const levels = Object.entries(form.levels).flatMap(([level, text]) =>
    text.trim() ? [[level, text.trim()]] : [],
  );
  return {
    words: form.words.trim(),
    voice: form.voice,
    status: goal?.body.status ?? "active",
    every: form.every,
    ...Object.fromEntries(texts),
    ...(steps.length > 0 && { steps }),
    ...(form.confidence !== null && { confidence: form.confidence }),
    ...(levels.length > 0 && { levels: Object.fromEntries(levels) }),
    ...(goal?.body.ended && { ended: goal.body.ended }),
  };
}
