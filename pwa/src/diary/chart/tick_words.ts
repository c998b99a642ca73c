/** Names on the time axis. */
import { locale } from "../../words";
import { dayOf, noonOf } from "./calendar";
import type { Tick } from "./ticks";

const UTC = { timeZone: "UTC" } as const;
const NAMES = {
  day: new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", ...UTC }),
  month: new Intl.DateTimeFormat(locale, { month: "short", ...UTC }),
  year: new Intl.DateTimeFormat(locale, { year: "numeric", ...UTC }),
};

export const tickName = ({ x, names }: Tick): string => NAMES[names].format(noonOf(dayOf(x)));
