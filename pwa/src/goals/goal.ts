/** Goals: whose words, what exactly, how sure, and how it goes; and when one asks for something. */
import { type Kept, keptOf } from "../local/kept";
import type { RecordView } from "../local/revision";

export const GOAL = "goal";
export const CHECK_IN = "goal.checkin";

export type Voice = "child" | "parent" | "team";
export type GoalStatus = "offered" | "active" | "reached" | "changed" | "let-go";
export const ANSWERS = ["done", "partly", "not"] as const;
export type Answer = (typeof ANSWERS)[number];
export const LEVELS = ["2", "1", "0", "-1", "-2"] as const;
export type Level = (typeof LEVELS)[number];
/** After how many days to ask how it goes. */
export const EVERY = [1, 7, 14, 30] as const;
/** Below this, the goal is changed together until one is surer (Brief Action Planning). */
export const SURE_ENOUGH = 7;
export const MOST_STEPS = 8;

export interface GoalBody {
  words: string;
  voice: Voice;
  status: GoalStatus;
  every: number;
  why?: string;
  what?: string;
  how_much?: string;
  when?: string;
  how_often?: string;
  steps?: string[];
  confidence?: number;
  /** What would make the confidence a 7. */
  more_sure?: string;
  barriers?: string;
  helps?: string;
  /** Goal attainment scaling: what each level means; 0 is the goal as agreed. */
  levels?: Partial<Record<Level, string>>;
  /** What the family says at the end. */
  ended?: string;
}

export interface CheckInBody {
  goal: string;
  day: string;
  answer: Answer;
  word?: string;
  level?: number;
}

export type Goal = Kept<GoalBody>;
export type CheckIn = Kept<CheckInBody>;

const RANK: Record<Voice, number> = { child: 0, parent: 1, team: 2 };

/** Every goal that stands: the child's own first, then the oldest first. */
export function goalsOf(views: readonly RecordView<GoalBody>[]): Goal[] {
  return keptOf(views).sort(
    (one, other) => RANK[one.body.voice] - RANK[other.body.voice] || one.at.localeCompare(other.at),
  );
}

/** How a goal went, oldest day first. */
export function checkInsOf(views: readonly RecordView<CheckInBody>[], goal: string): CheckIn[] {
  return keptOf(views)
    .filter(({ body }) => body.goal === goal)
    .sort(
      (one, other) => one.body.day.localeCompare(other.body.day) || one.at.localeCompare(other.at),
    );
}

export const isOver = ({ body }: Goal): boolean =>
  body.status === "reached" || body.status === "changed" || body.status === "let-go";

export type Wish = "answer" | "check-in" | null;

/** What a goal asks for on `today`: an offer its answer, an active one a word when its days are over. */
export function wishOf(goal: Goal, checkIns: readonly CheckIn[], today: string): Wish {
  if (goal.body.status === "offered") return "answer";
  if (goal.body.status !== "active") return null;
  const since = checkIns.at(-1)?.body.day ?? takenOn(goal);
  return daysBetween(since, today) >= goal.body.every ? "check-in" : null;
}

/** The day on which the family made the goal its own. */
const takenOn = ({ revisions, at }: Goal): string =>
  (revisions.find(({ body }) => body?.status === "active")?.at ?? at).slice(0, 10);

const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000;

export const unsure = ({ confidence }: GoalBody): boolean =>
  confidence !== undefined && confidence < SURE_ENOUGH;
