/** Days and times as people say them, in their own language and region. */
import { locale } from "./words";

const at = (day: string): Date => new Date(`${day.slice(0, 10)}T12:00:00`);

const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options);

/** "Tuesday 24 November" for a local day `YYYY-MM-DD`; with the year when it is another one. */
export function dayInWords(day: string, now = new Date()): string {
  const year = day.slice(0, 4) === String(now.getFullYear()) ? {} : { year: "numeric" as const };
  return format({ weekday: "long", day: "numeric", month: "long", ...year }).format(at(day));
}

/** "24 Nov" for a local day; with the year when it is another one. */
export function shortDay(day: string, now = new Date()): string {
  const year = day.slice(0, 4) === String(now.getFullYear()) ? {} : { year: "numeric" as const };
  return format({ day: "numeric", month: "short", ...year }).format(at(day));
}

/** "Tuesday" within the last week, otherwise the day with its date. */
export function weekday(day: string, now = new Date()): string {
  const days = (now.getTime() - at(day).getTime()) / 86_400_000;
  return days < 6.5 ? format({ weekday: "long" }).format(at(day)) : dayInWords(day, now);
}

/** "09:30" or "9:30 AM", as the region writes `HH:MM`. */
export function timeInWords(time: string): string {
  return format({ hour: "numeric", minute: "2-digit" }).format(
    new Date(`2000-01-01T${time.slice(0, 5)}:00`),
  );
}

/** An instant (RFC 3339) as day and time on this phone's clock. */
export function instantInWords(instant: string): string {
  return format({
    weekday: "long",
    day: "numeric",
    month: "short",
    hour: "numeric",
    minute: "2-digit",
  }).format(new Date(instant));
}
