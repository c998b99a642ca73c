/** Values by week. Twin of `api/clinical/weeks.py`, where the reason stands. */
import { middleOf } from "./run_chart";

/** The first day, the median of its values (null: fewer than three) and how many there are. */
export interface Week {
  day: string;
  value: number | null;
  values: number;
}

const LEAST = 3;
const WEEK = 7;
const DAY_MS = 86_400_000;

/** Every week from the first to the last with a value, counted from the day of the change. */
export function byWeek(points: readonly { day: string; value: number }[], change: string): Week[] {
  const start = Date.parse(change) / DAY_MS;
  const weeks = new Map<number, number[]>();
  for (const { day, value } of points) {
    const at = Math.floor((Date.parse(day) / DAY_MS - start) / WEEK);
    weeks.set(at, [...(weeks.get(at) ?? []), value]);
  }
  if (weeks.size === 0) return [];
  const first = Math.min(...weeks.keys());
  const count = Math.max(...weeks.keys()) - first + 1;
  return Array.from({ length: count }, (_, index) => {
    const at = first + index;
    const values = weeks.get(at) ?? [];
    const day = new Date((start + at * WEEK) * DAY_MS).toISOString().slice(0, 10);
    return { day, value: values.length >= LEAST ? middleOf(values) : null, values: values.length };
  });
}
