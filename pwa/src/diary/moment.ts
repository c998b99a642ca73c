/** Which day and session a family means when it opens the diary now. */
import { daysBefore } from "../local/wall_clock";
import type { Session } from "./entry";

export interface Moment {
  /** `YYYY-MM-DD` */
  day: string;
  session: Session;
}

const NIGHT_ENDS = 4;
/** The hour; reminders ask for the same half of the day as the form offers. */
export const MORNING_ENDS = 13;

/**
 * The session at a wall time `YYYY-MM-DDTHH:MM`: morning until one o'clock, then evening.
 *
 * Before four in the night somebody still writes the evening of the day before.
 */
export function momentAt(wall: string): Moment {
  const day = wall.slice(0, 10);
  const hour = Number(wall.slice(11, 13));
  if (hour < NIGHT_ENDS) return { day: daysBefore(day, 1), session: "evening" };
  return { day, session: hour < MORNING_ENDS ? "morning" : "evening" };
}
