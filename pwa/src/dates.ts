/** Days and times as people say them, in their own language and region. */
import { calendar } from "./calendar";
import { daysBefore } from "./local/wall_clock";
import { locale, t } from "./words";

const FORMS = {
  weekday: { weekday: "short" },
  short: { day: "numeric", month: "short" },
  shortWithYear: { day: "numeric", month: "short", year: "numeric" },
  far: { weekday: "short", day: "numeric", month: "short" },
  day: { weekday: "long", day: "numeric", month: "long" },
  dayWithYear: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  date: { day: "numeric", month: "long", year: "numeric" },
  month: { month: "long", year: "numeric" },
  clock: { hour: "numeric", minute: "2-digit" },
} as const;

const INSTANT = { weekday: "long", day: "numeric", month: "short" } as const;

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

const written = (name: keyof typeof FORMS, wall: string): string => form(name).format(moment(wall));

const thisYear = (day: string, now: Date): boolean => day.slice(0, 4) === String(now.getFullYear());

/** A day at the head of a line: many languages write it small within a sentence. */
export const heading = (day: string): string =>
  day.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase(locale));

/** "Tuesday 24 November" for a local day `YYYY-MM-DD`; with the year when it is another one. */
export const dayInWords = (day: string, now = new Date()): string =>
  written(thisYear(day, now) ? "day" : "dayWithYear", day.slice(0, 10));

/** "24 Nov" for a local day; with the year when it is another one. */
export const shortDay = (day: string, now = new Date()): string =>
  written(thisYear(day, now) ? "short" : "shortWithYear", day.slice(0, 10));

const dayOfWeek = (day: string): number => moment(day.slice(0, 10)).getUTCDay();

const weekdayName = (day: string): string => calendar().weekdays[dayOfWeek(day)] as string;

/** Today, Yesterday, the weekday within a week, else the date. */
export function dayName(day: string, today: string): string {
  if (day === today) return t("day-today");
  if (day === daysBefore(today, 1)) return t("day-yesterday");
  const within = day < today && day > daysBefore(today, 7);
  const name = within ? weekdayName(day) : written("far", day);
  return day.slice(0, 4) === today.slice(0, 4) ? name : `${name} ${day.slice(0, 4)}`;
}

/** "Tuesday" within the last week, otherwise the day with its date. */
export function weekday(day: string, now = new Date()): string {
  const days = (now.getTime() - new Date(`${day.slice(0, 10)}T12:00:00`).getTime()) / 86_400_000;
  return days < 6.5 ? weekdayName(day) : dayInWords(day, now);
}

/** A date in full, for plans and tables. */
export const fullDate = (day: string): string => written("date", day);

/** "November 2026" for a month `YYYY-MM`. */
export const monthInWords = (month: string): string => written("month", `${month}-15`);

/** "Mon" for 1, "Sun" for 7; the 1st of January 2024 was a Monday. */
export const shortWeekday = (day: number): string => written("weekday", `2024-01-0${day}`);

/** The first letter of the weekday, under a strip of days. */
export const dayLetter = (day: string): string => calendar().letters[dayOfWeek(day)] as string;

/** A stretch of days, both included: "23 October – 21 November 2026". */
export const daysFromTo = (from: string, to: string): string =>
  form("date").formatRange(moment(from), moment(to));

/** "09:30" or "9:30 AM", as the region writes the wall clock `HH:MM`. */
export const timeInWords = (time: string): string =>
  (calendar().hours[Number(time.slice(0, 2))] as string).replace(/00(?!.*00)/, time.slice(3, 5));

/** The time of a wall clock `YYYY-MM-DDTHH:MM`. */
export const clockTime = (wall: string): string => timeInWords(wall.slice(11, 16));

/** When something was written: the time alone if that was on the day it stands under, else with its day. */
export function writtenAt(wall: string, today: string, under = today): string {
  const day = wall.slice(0, 10);
  return day === under ? clockTime(wall) : `${dayName(day, today)} ${clockTime(wall)}`;
}

/** An instant (RFC 3339) as day and time on this phone's clock. */
export const instantInWords = (instant: string): string =>
  new Intl.DateTimeFormat(locale, { ...INSTANT, ...FORMS.clock }).format(new Date(instant));
