/** The zones of a plan as numbers on the meter. */
import type { Limit, PlanBody } from "./plan";

/** Readings of each zone in whole L/min; */
export interface Ranges {
  green: { from: number };
  yellow: { from: number; to: number };
  red: { to: number };
}

/** The ranges of a plan with a personal best; null without one. */
export function rangesOf({ personal_best: best, scheme }: PlanBody): Ranges | null {
  if (!best || !scheme) return null;
  const green = lowest(best.value, scheme.limits[0]);
  const yellow = lowest(best.value, scheme.limits[1]);
  return {
    green: { from: green },
    yellow: { from: yellow, to: green - 1 },
    red: { to: yellow - 1 },
  };
}

/** The lowest whole reading that is above the limit, by whole-number arithmetic. */
function lowest(best: number, { percent, belongs }: Limit): number {
  const share = percent * best;
  return belongs === "upper" ? Math.ceil(share / 100) : Math.floor(share / 100) + 1;
}
