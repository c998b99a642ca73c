/** The clock on the wall where the family is. */

export interface WallTime {
  /** `YYYY-MM-DDTHH:MM` */
  at: string;
  /** IANA time zone. */
  zone: string;
  /** Minutes east of UTC. */
  offset: number;
}

/** What the wall clock of this phone shows at the moment `now`. */
export function wallTime(now: Date): WallTime {
  const offset = -now.getTimezoneOffset();
  const shifted = new Date(now.getTime() + offset * 60_000);
  return {
    at: shifted.toISOString().slice(0, 16),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    offset,
  };
}

/** The local day of the moment `now`, `YYYY-MM-DD`. */
export const today = (now: Date): string => wallTime(now).at.slice(0, 10);

/** The day `days` before (or, negative, after) a local day; calendar days, no clock involved. */
export function daysBefore(day: string, days: number): string {
  const noon = new Date(`${day}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() - days);
  return noon.toISOString().slice(0, 10);
}
