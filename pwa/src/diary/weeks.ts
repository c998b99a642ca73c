/** The diary by weeks and days, newest first. */
import { daysBefore } from "../local/wall_clock";
import type { Episode } from "../now/episode";
import type { Entry } from "./entry";
import type { Mark } from "./mark";

export interface Day {
  day: string;
  entries: Entry[];
  marks: Mark[];
  episodes: Episode[];
}

export interface Week {
  /** Its Monday. */
  monday: string;
  days: Day[];
  /** Days with an entry. */
  written: number;
}

/** Weeks that hold anything; `entries` newest first. */
export function weeksOf(
  entries: readonly Entry[],
  marks: readonly Mark[],
  episodes: readonly Episode[] = [],
): Week[] {
  const days = new Map<string, Day>();
  const dayOf = (day: string): Day => {
    const found = days.get(day) ?? { day, entries: [], marks: [], episodes: [] };
    days.set(day, found);
    return found;
  };
  for (const entry of entries) dayOf(entry.body.day).entries.push(entry);
  for (const mark of marks) dayOf(mark.body.day).marks.push(mark);
  for (const episode of episodes) dayOf(episode.body.day).episodes.push(episode);
  const sorted = [...days.values()].sort((one, other) => other.day.localeCompare(one.day));
  const weeks = new Map<string, Day[]>();
  for (const day of sorted) {
    const monday = mondayOf(day.day);
    weeks.set(monday, [...(weeks.get(monday) ?? []), day]);
  }
  return [...weeks].map(([monday, some]) => ({
    monday,
    days: some,
    written: some.filter((day) => day.entries.length > 0).length,
  }));
}

/** The Monday on or before a local day. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return daysBefore(day, (weekday + 6) % 7);
}
