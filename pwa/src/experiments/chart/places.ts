/** Where the points of a run chart stand, and which of them are joined. */
import type { Xmr } from "../../clinical/xmr";
import { dayNumber } from "../../diary/chart/calendar";
import type { Slot } from "../slots";

export interface Place {
  /** Place in the slots. */
  at: number;
  cx: number;
  cy: number;
  /** Whether the line runs on to it from the point before. */
  joined: boolean;
}

type Scale = (value: number) => number;

/** The recorded points in the middle of their days or weeks; a longer pause than usual is a gap. */
export function placesOf(slots: readonly Slot[], days: number, x: Scale, y: Scale): Place[] {
  const some = slots.flatMap(({ day, value }, at) => (value === null ? [] : [{ day, value, at }]));
  const reach = usualStep(some.map(({ day }) => dayNumber(day))) * 1.5;
  return some.map(({ day, value, at }, index) => {
    const before = some[index - 1];
    return {
      at,
      cx: round(x(dayNumber(day) + days / 2)),
      cy: round(y(value)),
      joined: before !== undefined && dayNumber(day) - dayNumber(before.day) <= reach,
    };
  });
}

/** The step between points that is most usual, in days; two readings of one day are a step of none. */
function usualStep(days: readonly number[]): number {
  const steps = days.slice(1).map((day, at) => day - (days[at] as number));
  const sorted = steps.filter((step) => step > 0).sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? 1;
}

/** The line through the points as SVG path data. */
export const lineOf = (places: readonly Place[]): string =>
  places.map(({ cx, cy, joined }) => `${joined ? "L" : "M"}${cx} ${cy}`).join("");

/** From the lowest to the highest that must be seen; counts begin at nothing. */
export function valuesIn(
  slots: readonly Slot[],
  median: number | null,
  limits: Xmr | null,
  counts: boolean,
): [number, number] {
  const values = slots.flatMap(({ value }) => (value === null ? [] : [value]));
  const lines = [median, limits?.lower ?? null, limits?.upper ?? null];
  const all = [...values, ...lines.filter((line) => line !== null)];
  if (all.length === 0) return [0, 1];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  if (counts) return [0, Math.max(4, high)];
  const room = Math.max(10, (high - low) * 0.15);
  return [Math.max(0, low - room), high + room];
}

const round = (value: number): number => Math.round(value * 10) / 10;
