/** The points of a test's chart, out of the diary or out of its counter. */
import { byWeek } from "../clinical/weeks";
import { readingsOf, scalesIn } from "../diary/chart/measures";
import { type Entry, inTwoVersions } from "../diary/entry";
import type { ExperimentBody } from "./experiment";
import { chartedOf } from "./measures";

/** One point: a day or the first day of a week; null is a gap. */
export interface Slot {
  day: string;
  value: number | null;
}

export interface Slots {
  slots: Slot[];
  /** How many of them come before the change. */
  change: number;
}

type Day = { day: string; value: number };

/** As much of a test as says which points it looks at. */
export type Looked = Pick<ExperimentBody, "measure" | "baseline" | "from" | "to">;

/** The points from the first day compared to the last day looked at. */
export function slotsOf(
  { body }: { body: Looked },
  entries: readonly Entry[],
  counts: ReadonlyMap<string, { value: number }>,
  by = body.measure.by,
): Slots {
  const inTime = ({ day }: { day: string }) => day >= body.baseline.from && day <= body.to;
  const some = entries.filter((entry) => inTime(entry.body));
  const days = daysOf(body, some, counts)
    .filter(inTime)
    .sort((one, other) => one.day.localeCompare(other.day));
  const slots = by === "week" ? byWeek(days, body.from) : days;
  return { slots, change: slots.filter(({ day }) => day < body.from).length };
}

function daysOf(
  { measure }: Looked,
  entries: readonly Entry[],
  counts: ReadonlyMap<string, { value: number }>,
): Day[] {
  const charted = chartedOf(measure);
  if (!charted) return [...counts].map(([day, { value }]) => ({ day, value }));
  // What two people wrote differently is told elsewhere; nothing is learned from it.
  const agreed = entries.filter((entry) => !inTwoVersions(entry));
  return readingsOf(agreed, charted, scalesIn(agreed)[0] ?? null)
    .filter(({ reliever }) => reliever !== "after")
    .filter(({ session }) => !measure.session || session === measure.session)
    .map(({ day, value }) => ({ day, value }));
}
