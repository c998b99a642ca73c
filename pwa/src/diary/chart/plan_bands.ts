/** The personal best of each date, out of the plans that were in force. */
import type { Issue } from "../../plans/plan";
import type { BandPlan } from "./bands";
import { dayNumber } from "./calendar";

/** Stretches of plans with a best on this meter scale, each from the day of its issue. */
export function bandPlans(
  issues: readonly Pick<Issue, "at" | "body">[],
  scale: string | null,
): BandPlan[] {
  return issues.map(({ at, body }) => {
    const best = body?.personal_best;
    const limits = body?.scheme?.limits.map(({ percent }) => percent) as
      | [number, number]
      | undefined;
    const counts = best && limits && best.scale === scale;
    return {
      from: dayNumber(at.slice(0, 10)),
      best: counts ? best.value : null,
      limits: limits ?? [0, 0],
    };
  });
}
