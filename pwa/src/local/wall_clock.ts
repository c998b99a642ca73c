/** The clock on the wall where the family is. */

export interface WallTime {
  /** `YYYY-MM-DDTHH:MM` */
  at: string;
  /** IANA time zone. */
  zone: string;
  /** Minutes east of UTC. */
  offset: number;
}

/** What the wall clock of this phone shows at the moment `now`, and where. */
export const wallTime = (now: Date): WallTime => ({
  at: wallAt(now),
  zone: zoneHere(),
  offset: -now.getTimezoneOffset(),
});

/** The IANA time zone of this phone. */
export const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The wall time alone, `YYYY-MM-DDTHH:MM`: the zone's name costs a slow phone a tenth of a second. */
export function wallAt(now: Date): string {
  const shifted = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}

/** The local day of the moment `now`, `YYYY-MM-DD`. */
export const today = (now: Date): string => wallAt(now).slice(0, 10);

/** The day `days` before (or, negative, after) a local day; calendar days, no clock involved. */
export function daysBefore(day: string, days: number): string {
  const noon = new Date(`${day}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() - days);
  return noon.toISOString().slice(0, 10);
}
