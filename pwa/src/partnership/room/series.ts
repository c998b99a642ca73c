/** Series of meetings: on which days they come again. */
import { daysBefore } from "../../local";
import type { Series } from "./working";

const MONTHS: Partial<Record<Series["every"], number>> = { month: 1, "half-year": 6 };
const DAYS: Partial<Record<Series["every"], number>> = { week: 7, "two-weeks": 14 };
/** No series is looked at for longer. */
const MOST = 500;

/** The next days of a series from a day on; every month is on the same weekday of the month. */
export function nextOf(series: Pick<Series, "first" | "every">, from: string, count = 3): string[] {
  const found: string[] = [];
  for (let turn = 0; turn < MOST && found.length < count; turn++) {
    const day = turnOf(series, turn);
    if (day >= from) found.push(day);
  }
  return found;
}

function turnOf({ first, every }: Pick<Series, "first" | "every">, turn: number): string {
  const days = DAYS[every];
  if (days) return daysBefore(first, -days * turn);
  return sameWeekday(first, (MONTHS[every] ?? 1) * turn);
}

/** The first, second, third or fourth such weekday of a later month; the fifth is its last one. */
function sameWeekday(first: string, months: number): string {
  const start = new Date(`${first}T12:00:00Z`);
  const turn = Math.ceil(start.getUTCDate() / 7);
  const month = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1, 12));
  const shift = (start.getUTCDay() - month.getUTCDay() + 7) % 7;
  const days = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 0)).getUTCDate();
  const date = 1 + shift + (turn - 1) * 7;
  month.setUTCDate(date > days ? date - 7 : date);
  return month.toISOString().slice(0, 10);
}
