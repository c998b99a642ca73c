/** What Today asks and shows. It asks one thing. */
import { daysBefore } from "../local/wall_clock";
import { type Entry, inTwoVersions, type Session } from "./entry";
import type { Moment } from "./moment";

export type Condition = "asthma" | "ibd";

export type Ask =
  /** Two people wrote different things: choose before anything is added. */
  | { what: "choose"; entry: Entry }
  /** The server could not take an entry. */
  | { what: "mend"; entry: Entry }
  | { what: "write"; condition: Condition; day: string; session: Session | null; first: boolean }
  | { what: "done"; condition: Condition; session: Session | null };

export interface TodayView {
  ask: Ask;
  /** Written on the day in view, newest first. */
  written: Entry[];
  /** A session of today that has passed and may still be added. */
  missed: { condition: Condition; day: string; session: Session } | null;
  /** The last seven days, oldest first. */
  week: DayMark[];
}

export interface DayMark {
  day: string;
  /** How many entries; none is shown as none, never as good. */
  entries: number;
  zone: "green" | "yellow" | "red" | null;
}

/** The view of one child's day. `entries` newest first; `conditions` in the child's own order. */
export function todayView(
  entries: readonly Entry[],
  conditions: readonly Condition[],
  now: Moment,
): TodayView {
  const written = entries.filter((entry) => entry.body.day === now.day);
  return {
    ask: trouble(entries) ?? due(written, conditions, now, entries.length === 0),
    written,
    missed: missed(written, conditions, now),
    week: week(entries, now.day),
  };
}

function trouble(entries: readonly Entry[]): Ask | null {
  const mend = entries.find((entry) => entry.status === "needs-you");
  if (mend) return { what: "mend", entry: mend };
  const choose = entries.find(inTwoVersions);
  return choose ? { what: "choose", entry: choose } : null;
}

function due(written: Entry[], conditions: readonly Condition[], now: Moment, first: boolean): Ask {
  const open = conditions.find(
    (condition) => !isWritten(written, condition, sessionFor(condition, now)),
  );
  const condition = open ?? conditions[0] ?? "asthma";
  const session = sessionFor(condition, now);
  if (open) return { what: "write", condition, day: now.day, session, first };
  return { what: "done", condition, session };
}

/** Asthma is asked in the morning and in the evening, bowel disease once a day. */
const sessionFor = (condition: Condition, now: Moment): Session | null =>
  condition === "asthma" ? now.session : null;

function isWritten(written: Entry[], condition: Condition, session: Session | null): boolean {
  return written.some(
    ({ body }) => body.condition === condition && (session === null || body.session === session),
  );
}

function missed(
  written: Entry[],
  conditions: readonly Condition[],
  now: Moment,
): TodayView["missed"] {
  if (now.session !== "evening" || !conditions.includes("asthma")) return null;
  if (isWritten(written, "asthma", "morning")) return null;
  return { condition: "asthma", day: now.day, session: "morning" };
}

const RANK = { green: 0, yellow: 1, red: 2 } as const;

function week(entries: readonly Entry[], today: string): DayMark[] {
  return Array.from({ length: 7 }, (_, back) => daysBefore(today, 6 - back)).map((day) => {
    const some = entries.filter((entry) => entry.body.day === day);
    const zones = some.map((entry) => entry.body.shown?.zone).filter((zone) => zone !== undefined);
    const worst = zones.sort((one, other) => RANK[other] - RANK[one])[0];
    return { day, entries: some.length, zone: worst ?? null };
  });
}
