/** Days as whole numbers, so that a chart can measure and search them. */

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of a local day `YYYY-MM-DD`; no clock and no time zone involved. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/** The local day `YYYY-MM-DD` of a day number; a fraction counts to its day. */
export const dayOf = (number: number): string =>
  new Date(Math.floor(number) * DAY_MS).toISOString().slice(0, 10);

/** Noon UTC of a day, for `Intl` with `timeZone: "UTC"`: the same day for every reader. */
export const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`);
