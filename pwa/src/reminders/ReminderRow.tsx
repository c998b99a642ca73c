/** One reminder in a list: what it asks for and when; it leads to its form. */
import type { Reminder } from "../local/reminders";
import { ListRow } from "../parts/Card";
import { t } from "../words";
import { ICON_OF, isPaused, whenInWords } from "./reminder";
import { useNameOf } from "./what";

export function ReminderRow({ reminder }: { reminder: Reminder }) {
  const name = useNameOf(reminder.child, reminder.thing, reminder.record);
  return (
    <ListRow
      icon={isPaused(reminder) ? "evening" : ICON_OF[reminder.thing]}
      href={`/c/${reminder.child}/reminders/${reminder.id}`}
      title={
        <>
          {t(`reminder-thing-${reminder.thing}`)}
          {name && (
            <span class="reminder-name" dir="auto">
              {name}
            </span>
          )}
        </>
      }
      detail={whenInWords(reminder)}
    />
  );
}
