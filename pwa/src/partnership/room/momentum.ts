/** How long nothing moved in a room, and the small step that would move it again. */
import type { Kept } from "../../local";
import type { Charter, Meeting, Pdsa, Task } from "./kinds";

export type Momentum = "moving" | "slow" | "quiet";
export type Step = "end" | "charter" | "meeting" | "task" | "first-test" | "study" | "next-test";

const SLOW_AFTER = 7;
/** Two weeks without a word: groups that wait longer lose each other. */
const QUIET_AFTER = 14;

/** Whole days from one day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** By the days since the last thing that anybody wrote. */
export function momentumOf(last: string, today: string): Momentum {
  const days = daysBetween(last, today);
  if (days < SLOW_AFTER) return "moving";
  return days < QUIET_AFTER ? "slow" : "quiet";
}

/** The day of the last thing written; that of the start while there is none. */
export function lastIn(start: string, ...kinds: readonly Kept<unknown>[][]): string {
  const days = kinds.flat().flatMap(({ revisions }) => revisions.map(({ at }) => at.slice(0, 10)));
  return days.reduce((last, day) => (day > last ? day : last), start);
}

interface Room {
  charter: Kept<Charter> | undefined;
  meetings: readonly Kept<Meeting>[];
  tasks: readonly Kept<Task>[];
  tests: readonly Kept<Pdsa>[];
  today: string;
  endsOn: string;
}

/** The one next step that is proposed. */
export function stepFor({ charter, meetings, tasks, tests, today, endsOn }: Room): Step {
  if (endsOn < today) return "end";
  if (!charter?.body.aim) return "charter";
  if (tasks.some(({ body }) => body.status === "open" && body.due < today)) return "task";
  if (tests.some(({ body }) => body.status === "started" && body.day < today)) return "study";
  if (tests.length === 0) return "first-test";
  if (!meetings.some(({ body }) => body.status === "planned" && body.day >= today))
    return "meeting";
  return "next-test";
}
