/** What the region calls the days of a week and the hours of a day. */
import { locale } from "./words";

interface Calendar {
  locale: string;
  /** Long names and letters, Sunday first. */
  weekdays: string[];
  letters: string[];
  /** The clock at each full hour: "09:00" or "9:00 am". */
  hours: string[];
}

const KEPT_AS = "ensemble-calendar";
let known: Calendar | undefined;

/** Kept on the phone, since asking `Intl` first costs a slow one a tenth of a second before Today. */
export function calendar(): Calendar {
  known ??= kept() ?? keep(asked());
  return known;
}

function kept(): Calendar | null {
  const calendar = JSON.parse(localStorage.getItem(KEPT_AS) ?? "null") as Calendar | null;
  return calendar?.locale === locale ? calendar : null;
}

function keep(calendar: Calendar): Calendar {
  localStorage.setItem(KEPT_AS, JSON.stringify(calendar));
  return calendar;
}

/** 4 January 1970 was a Sunday. */
function asked(): Calendar {
  const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(1970, 0, 4 + day)));
  const hours = Array.from({ length: 24 }, (_, hour) => new Date(Date.UTC(1970, 0, 4, hour)));
  const all = (moments: Date[], form: Intl.DateTimeFormatOptions): string[] => {
    const { format } = new Intl.DateTimeFormat(locale, { ...form, timeZone: "UTC" });
    return moments.map((moment) => format(moment));
  };
  return {
    locale,
    weekdays: all(days, { weekday: "long" }),
    letters: all(days, { weekday: "narrow" }),
    hours: all(hours, { hour: "numeric", minute: "2-digit", numberingSystem: "latn" }),
  };
}
