/** Choosing what comes first: each ranks alone, then the spread is shown, family beside staff. */
import type { Kept } from "../../local";
import type { Priority, Rank } from "./kinds";
import type { Project } from "./project";

export const FEWEST_OPTIONS = 2;
export const MOST_OPTIONS = 7;
export const ROUNDS = [1, 2] as const;

export interface Spread {
  option: string;
  /** Best and worst place that anybody gave it, from 1. */
  best: number;
  worst: number;
  /** Middle places of family partners and of staff; null where nobody of them ranked. */
  family: number | null;
  staff: number | null;
}

/** The orders of a round that still name the options as they stand. */
export function ranksOf(
  priority: Kept<Priority>,
  ranks: readonly Kept<Rank>[],
  round: number,
): Kept<Rank>[] {
  const options = [...priority.body.options].sort().join("\n");
  return ranks.filter(
    ({ body }) =>
      body.priority === priority.record &&
      body.round === round &&
      [...body.order].sort().join("\n") === options,
  );
}

/** How far apart the group is, what stands highest for all of them first. */
export function spreadOf(
  project: Pick<Project, "members">,
  priority: Kept<Priority>,
  ranks: readonly Kept<Rank>[],
): Spread[] {
  const partners = new Set(
    project.members.filter(({ role }) => role === "partner").map(({ person }) => person),
  );
  const rows = priority.body.options.map((option) => {
    const places = ranks.map(({ by, body }) => ({ by, place: body.order.indexOf(option) + 1 }));
    const of = (family: boolean) =>
      middle(places.filter(({ by }) => partners.has(by) === family).map(({ place }) => place));
    const all = places.map(({ place }) => place);
    const best = Math.min(...all);
    const spread = { option, best, worst: Math.max(...all), family: of(true), staff: of(false) };
    return { spread, sum: all.reduce((sum, place) => sum + place, 0) };
  });
  return rows.sort((one, other) => one.sum - other.sum).map(({ spread }) => spread);
}

function middle(places: number[]): number | null {
  const sorted = [...places].sort((one, other) => one - other);
  const half = (sorted.length - 1) / 2;
  const low = sorted[Math.floor(half)];
  const high = sorted[Math.ceil(half)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** The same order with one answer a place higher or lower. */
export function moved(order: readonly string[], at: number, by: -1 | 1): string[] {
  const next = [...order];
  const [one] = next.splice(at, 1);
  if (one !== undefined) next.splice(at + by, 0, one);
  return next;
}
