/** The day and the session that an entry is about. */
import { dayName, heading } from "../dates";
import { t } from "../words";

/** "Yesterday, evening" */
export function whenOf(body: { day: string; session?: string }, today: string): string {
  return heading(t(`when-${body.session ?? "day"}`, { day: dayName(body.day, today) }));
}
