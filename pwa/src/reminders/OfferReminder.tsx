/** After an entry, once: shall we remind you of the next one? A no is remembered on this phone. */
import remind from "words:en/remind";
import { useEffect, useState } from "preact/hooks";
import { recentEntries } from "../diary/reading";
import { today } from "../local";
import { declineReminders, readReminders, reminders, remindersDeclined } from "../local/reminders";
import { Button } from "../parts/Button";
import { Notice } from "../parts/Notice";
import { hideToast } from "../parts/Toast";
import type { Child } from "../people/me";
import { addWords, t } from "../words";

addWords(remind);

export function OfferReminder({ child }: { child: Child }) {
  const [declined, setDeclined] = useState(true);
  useEffect(() => {
    void readReminders();
    void remindersDeclined().then(setDeclined);
  }, []);
  const day = today(new Date());
  const wrote = recentEntries(child.id, day)?.some((view) => view.day === day);
  const none = reminders.value?.reminders.every((one) => one.child !== child.id);
  if (declined || !wrote || !none) return null;
  const decline = () => {
    void declineReminders();
    setDeclined(true);
  };
  return (
    <Notice title={t("remind-offer-title")}>
      <p>{t("remind-offer")}</p>
      <div class="row">
        <Button icon="bell" href={`/c/${child.id}/reminders/new`} onClick={hideToast}>
          {t("remind-offer-yes")}
        </Button>
        <Button look="plain" onClick={decline}>
          {t("remind-offer-no")}
        </Button>
      </div>
    </Notice>
  );
}
