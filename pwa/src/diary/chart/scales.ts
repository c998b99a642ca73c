/** From days and values to places on the screen. */
import { scaleLinear } from "d3-scale";
import type { BandPlan } from "./bands";
import type { Point } from "./points";

export interface Frame {
  width: number;
  height: number;
  /** Room for words around the drawing, in pixels. */
  inset: { top: number; right: number; bottom: number; left: number };
}

/**
 * Values from bottom to top, the same for the whole diary so that panning moves nothing up or down.
 *
 * Counts start at 0; peak flow starts a little under the lowest that must be seen.
 */
export function valueDomain(
  points: readonly Point[],
  plans: readonly BandPlan[],
  counts: boolean,
): [number, number] {
  const values = points.map((point) => point.value);
  if (counts) return [0, Math.max(4, ...values)];
  const known = plans.filter((plan) => plan.best !== null) as (BandPlan & { best: number })[];
  const tops = known.map((plan) => plan.best * 1.05);
  const feet = known.map((plan) => (plan.best * plan.limits[1] * 0.75) / 100);
  const low = Math.min(...feet, ...values.map((value) => value - 20));
  return [
    Math.max(0, Math.floor(Number.isFinite(low) ? low : 0)),
    Math.max(100, ...tops, ...values),
  ];
}

/** Scales of one drawing: `x` takes day numbers, `y` takes values. */
export function scales(frame: Frame, from: number, span: number, values: [number, number]) {
  const { top, right, bottom, left } = frame.inset;
  const x = scaleLinear([from, from + span], [left, frame.width - right]);
  const y = scaleLinear(values, [frame.height - bottom, top]).nice(5);
  return { x, y };
}
