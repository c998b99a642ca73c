/**
 * Peak flow: the best of the blows, and its zone as a percentage of the personal best.
 *
 * Flow in whole L/min; percentages are compared exactly, never rounded first. Twin of
 * `api/clinical/peak_flow.py`.
 */
import { asthmaRule, type Limit, type Zone } from "./conditions";

export interface PeakFlow {
  blows: number[];
  reliever: string;
  scale: string;
  meter?: string;
}

/** The highest blow (ATS/ERS 2005); throws without any. */
export function bestOf(blows: readonly number[]): number {
  if (blows.length === 0) throw new Error("No blows");
  return Math.max(...blows);
}

/** Whether the two highest blows are within 40 L/min (ATS/ERS 2005); null with one blow. */
export function repeatable(blows: readonly number[]): boolean | null {
  const [highest, next] = [...blows].sort((one, other) => other - one);
  if (highest === undefined || next === undefined) return null;
  return highest - next <= Number(asthmaRule("repeatable").within);
}

/** Whole percent of the best to show, rounded down: 79.6 % is yellow and must not read 80. */
export function percent(flow: number, best: number): number {
  return Math.floor((flow * 100) / best);
}

/** Whether a reading is in the zone above the limit, by whole-number comparison. */
export function reaches(flow: number, best: number, limit: Limit): boolean {
  const share = flow * 100;
  const edge = limit.percent * best;
  return share > edge || (share === edge && limit.belongs === "upper");
}

/** The zone of a reading between its green and its yellow limit; above the best is green. */
export function zoneWithin(flow: number, best: number, limits: readonly Limit[]): Zone {
  const [green, yellow] = limits;
  if (!green || !yellow) throw new Error("A scheme has two limits");
  if (reaches(flow, best, green)) return "green";
  return reaches(flow, best, yellow) ? "yellow" : "red";
}
