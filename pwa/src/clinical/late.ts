/**
 * When an entry counts as filled in later: 24 hours after what it is about had ended.
 *
 * Wall-clock times as the family saw them, `YYYY-MM-DD` and `YYYY-MM-DDTHH:MM[:SS]`, without a zone.
 * Twin of `api/clinical/late.py`.
 */

const HOUR = 3_600_000;
const LATE_AFTER = 24 * HOUR;

/** Whether an entry was made 24 hours or more after its time; `entered` as local wall time. */
export function filledInLater(day: string, session: string | null, entered: string): boolean {
  return wall(entered) - end(day, session) >= LATE_AFTER;
}

/** Whether an entry is about a day that has not begun where the family is. */
export function inTheFuture(day: string, entered: string): boolean {
  return day > entered.slice(0, 10);
}

/** When the time that an entry is about was over: noon for a morning, else midnight. */
function end(day: string, session: string | null): number {
  return wall(day) + (session === "morning" ? 12 : 24) * HOUR;
}

/** Counts wall time as if it were UTC, so that no change of the clock lies between two of them. */
function wall(time: string): number {
  return Date.parse(time.length > 10 ? `${time}Z` : time);
}
