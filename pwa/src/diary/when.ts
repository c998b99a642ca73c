/** The day and the session that an entry is about. */
import { dayName } from "../dates";
import { t } from "../words";

/** "Yesterday, evening" */
export function whenOf(body: { day: string; session?: string }, today: string): string {
  return t(`when-${body.session ?? "day"}`, { day: dayName(body.day, today) });
}
