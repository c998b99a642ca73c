/** Days and times in the words of a family. */
import { daysBefore } from "../local/wall_clock";
import { locale, t } from "../words";

const FORMS = {
  near: { weekday: "long" },
  far: { weekday: "short", day: "numeric", month: "short" },
  long: { day: "numeric", month: "long", year: "numeric" },
  clock: { hour: "numeric", minute: "2-digit" },
  letter: { weekday: "narrow" },
} as const;

const made = new Map<string, Intl.DateTimeFormat>();

/** Made when first needed: each costs a slow phone milliseconds before its first screen. */
function form(name: keyof typeof FORMS): Intl.DateTimeFormat {
  const known =
    made.get(name) ?? new Intl.DateTimeFormat(locale, { ...FORMS[name], timeZone: "UTC" });
  made.set(name, known);
  return known;
}

/** A wall time or a day as a moment for `Intl` in UTC: the same for every reader. */
const moment = (wall: string): Date =>
  new Date(wall.length === 10 ? `${wall}T12:00:00Z` : `${wall}Z`);

/** Today, Yesterday, the weekday within a week, else the date. */
export function dayName(day: string, today: string): string {
  if (day === today) return t("day-today");
  if (day === daysBefore(today, 1)) return t("day-yesterday");
  const within = day < today && day > daysBefore(today, 7);
  const name = form(within ? "near" : "far").format(moment(day));
  return day.slice(0, 4) === today.slice(0, 4) ? name : `${name} ${day.slice(0, 4)}`;
}

/** A date in full, for plans and tables. */
export const fullDate = (day: string): string => form("long").format(moment(day));

/** The first letter of the weekday, under a strip of days. */
export const dayLetter = (day: string): string => form("letter").format(moment(day));

/** The time of a wall clock `YYYY-MM-DDTHH:MM`. */
export const clockTime = (wall: string): string => form("clock").format(moment(wall.slice(0, 16)));

/** When something was written: the time alone if that was on the day it stands under, else with its day. */
export function writtenAt(wall: string, today: string, under = today): string {
  const day = wall.slice(0, 10);
  return day === under ? clockTime(wall) : `${dayName(day, today)} ${clockTime(wall)}`;
}

/** A stretch of days, both included: "23 October – 21 November 2026". */
export const daysFromTo = (from: string, to: string): string =>
  form("long").formatRange(moment(from), moment(to));

/** "Yesterday, evening" */
export function whenOf(body: { day: string; session?: string }, today: string): string {
  return t(`when-${body.session ?? "day"}`, { day: dayName(body.day, today) });
}
