/** After several that nobody heeded: shall we ask less often? Never a reproach. */
import type { Reminder } from "../local/reminders";
import { Button } from "../parts/Button";
import { Notice } from "../parts/Notice";
import { showToast } from "../parts/Toast";
import { childOf } from "../people/child_in_view";
import { useSending } from "../people/use_sending";
import { t } from "../words";
import { formOf, setReminder, stopReminder } from "./reminder";

export function AskLess({ reminder }: { reminder: Reminder }) {
  const { id, child, thing } = reminder;
  const name = childOf(child)?.name ?? "";
  const set = async (seldom: boolean, told: string) => {
    await setReminder(child, { ...formOf(reminder), seldom });
    showToast({ text: t(told) });
  };
  const less = useSending(() => set(true, "reminders-less-done"), id);
  const keep = useSending(() => set(false, "reminders-less-kept"), id);
  const stop = useSending(async () => {
    await stopReminder(id);
    showToast({ text: t("reminder-stopped") });
  }, id);
  const problem = [less, keep, stop].flatMap(({ errors }) => errors)[0];
  return (
    <Notice title={t("reminders-less-title")}>
      <p>{t("reminders-less", { what: t(`reminder-thing-${thing}`), name })}</p>
      <div class="row reminder-answers">
        <Button look="primary" busy={less.busy} onClick={less.send}>
          {t("reminders-less-yes")}
        </Button>
        <Button busy={keep.busy} onClick={keep.send}>
          {t("reminders-less-no")}
        </Button>
        <Button look="plain" busy={stop.busy} onClick={stop.send}>
          {t("reminder-stop")}
        </Button>
      </div>
      {problem && <p role="alert">{problem.text}</p>}
    </Notice>
  );
}
