/** Where a step of the plan stands: how often it was done, and when the plan says it comes again. */
import type { Step } from "../plans/plan";
import { minutesFrom, type StepDone } from "./episode";

export interface StepState {
  /** Wall times at which it was done, oldest first. */
  done: string[];
  /** Whether the plan lets it be done (again). */
  open: boolean;
  /** Minutes and seconds until the plan says it comes again; null when it waits for nothing. */
  wait: { minutes: number; seconds: number } | null;
  /** Done before, and its time has come again. */
  again: boolean;
}

/** `wall` is the wall time now, with its seconds. A step is known by its words. */
export function stateOf(step: Step, all: readonly StepDone[], wall: string): StepState {
  const done = all.filter((one) => one.text === step.text).map((one) => one.done);
  const last = done.at(-1);
  const most = step.again_minutes ? (step.times ?? Number.POSITIVE_INFINITY) : 1;
  const open = done.length < most;
  if (!last || !open || !step.again_minutes) return { done, open, wait: null, again: false };
  const left = Math.ceil((step.again_minutes - minutesFrom(last, wall)) * 60);
  const wait = left > 0 ? { minutes: Math.floor(left / 60), seconds: left % 60 } : null;
  return { done, open, wait, again: wait === null };
}
