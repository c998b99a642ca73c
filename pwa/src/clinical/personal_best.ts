/**
 * The personal best is never set silently: a new maximum is a candidate that a person confirms.
 *
 * Twin of `api/clinical/personal_best.py`, where the reason stands.
 */
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

/** Whether a growing child's best is old enough to be asked for again (about six months). */
export function reviewDue(on: string, today: string): boolean {
  const days = (Date.parse(today) - Date.parse(on)) / 86_400_000;
  return days >= Number(asthmaRule("best_review").days);
}
