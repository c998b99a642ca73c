/**
 * The personal best is never set silently: a new maximum is a candidate that a person confirms.
 *
 * Twin of `api/clinical/personal_best.py`, where the reason stands.
 */
import { daysBefore } from "../local/wall_clock";
import { asthmaRule } from "./conditions";
import { bestOf, type PeakFlow, repeatable } from "./peak_flow";

export type Doubt = "over-best" | "one-blow" | "blows-differ";

/** A reading above the best, in L/min, and why it deserves a second look. */
export interface Candidate {
  value: number;
  doubts: Doubt[];
}

/** The new maximum in a reading, if it is one; null without a best on the same meter scale. */
export function candidate(
  reading: PeakFlow,
  best: { value: number; scale: string } | null,
): Candidate | null {
  if (best === null || best.scale !== reading.scale) return null;
  const value = bestOf(reading.blows);
  return value > best.value ? { value, doubts: doubtsOf(reading.blows, value, best.value) } : null;
}

function doubtsOf(blows: readonly number[], value: number, best: number): Doubt[] {
  const over = value * 100 > best * Number(asthmaRule("new_best").ask_over_percent);
  const alike = repeatable(blows);
  const doubts: Doubt[] = over ? ["over-best"] : [];
  if (alike === null) doubts.push("one-blow");
  if (alike === false) doubts.push("blows-differ");
  return doubts;
}

/** A reading of the diary that may become the best. */
export interface FoundBest extends Candidate {
  entry: string;
  day: string;
}

interface Reading {
  entry: string;
  day: string;
  peak_flow: PeakFlow;
}

const SURE: ReadonlySet<Doubt> = new Set(["over-best"]);

/**
 * The highest reading of the last three weeks, no older than the best, whose two highest blows agree;
 * of equal ones the latest; null for none.
 */
export function bestCandidate(
  readings: readonly Reading[],
  best: { value: number; scale: string; on: string } | null,
  today: string,
): FoundBest | null {
  const weeks = daysBefore(today, Number(asthmaRule("new_best").within_days));
  const first = best && best.on > weeks ? best.on : weeks;
  let found: FoundBest | null = null;
  for (const { entry, day, peak_flow } of readings) {
    const one = day >= first && day <= today ? candidate(peak_flow, best) : null;
    if (!one?.doubts.every((doubt) => SURE.has(doubt))) continue;
    const higher = !found || one.value > found.value;
    if (higher || (one.value === found?.value && day > found.day)) found = { ...one, entry, day };
  }
  return found;
}

/** Whether a growing child's best is old enough to be asked for again (about six months). */
export function reviewDue(on: string, today: string): boolean {
  const days = (Date.parse(today) - Date.parse(on)) / 86_400_000;
  return days >= Number(asthmaRule("best_review").days);
}
