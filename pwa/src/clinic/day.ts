/** The clinic's day as data: which visits come first, and what is said of each. */
import type { DayVisit } from "./clinic";

/** Unread first within a day, then by time; days in their order. */
function inReadingOrder(visits: readonly DayVisit[]): DayVisit[] {
  return [...visits].sort((one, other) => keyOf(one).localeCompare(keyOf(other)));
}

const keyOf = (visit: DayVisit): string => `${visit.day} ${visit.read ? 1 : 0} ${visit.time}`;

export function byDay(visits: readonly DayVisit[]): [string, DayVisit[]][] {
  const days = new Map<string, DayVisit[]>();
  for (const visit of inReadingOrder(visits))
    days.set(visit.day, [...(days.get(visit.day) ?? []), visit]);
  return [...days];
}

export const unread = (visits: readonly DayVisit[]): number =>
  visits.filter((visit) => !visit.read).length;

/** Whole years on the day of the visit. */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** The row that the keyboard goes to: j and the arrow down, k and the arrow up, never past the ends. */
export function rowAfter(key: string, at: number, rows: number): number | null {
  const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[key];
  if (step === undefined || rows === 0) return null;
  return Math.min(rows - 1, Math.max(0, at + step));
}
