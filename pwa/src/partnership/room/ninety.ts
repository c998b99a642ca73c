/** Goals for ninety days: their weeks, and which of them were ticked. */
import { daysBefore, type Kept } from "../../local";
import { daysBetween } from "./momentum";
import type { Ninety, Tick } from "./working";

export const LONGEST = 90;
/** The look back is asked for in the last week. */
const LOOK_BACK = 7;

/** The Monday of the week in which a day lies. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return daysBefore(day, (weekday + 6) % 7);
}

/** The Mondays of all weeks of a goal that have begun by a day. */
export function weeksOf({ starts, ends }: Ninety, day: string): string[] {
  const first = mondayOf(starts);
  const last = day < ends ? day : ends;
  const count = Math.floor(daysBetween(first, last) / 7) + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, at) => daysBefore(first, -7 * at));
}

export const tickOf = (
  goal: Kept<Ninety>,
  week: string,
  ticks: readonly Kept<Tick>[],
): Kept<Tick> | undefined =>
  ticks.find(({ body }) => body.ninety === goal.record && body.week === week);

/** Whether the group is asked what became of it. */
export const asksBack = ({ ends, came }: Ninety, day: string): boolean =>
  !came && daysBetween(day, ends) <= LOOK_BACK;
