/** All reminders silent until a day, for the school holidays; or going on before it. */
import { useState } from "preact/hooks";
import { dayInWords } from "../dates";
import { today } from "../local";
import type { Reminder } from "../local/reminders";
import { Button } from "../parts/Button";
import { Sheet } from "../parts/Dialog";
import { DateField } from "../parts/TextField";
import { showToast } from "../parts/Toast";
import { useSending } from "../people/use_sending";
import { t } from "../words";
import { isPaused, pauseAll } from "./reminder";

export function Pause({ reminders }: { reminders: Reminder[] }) {
  const [asking, setAsking] = useState(false);
  const [until, setUntil] = useState("");
  const [wrong, setWrong] = useState(false);
  const now = today(new Date());
  const silent = reminders.every(isPaused);
  const all = async (paused: string | null) => {
    await pauseAll(reminders, paused);
    setAsking(false);
  };
  const pause = useSending(async () => {
    setWrong(until <= now);
    if (until <= now) return;
    await all(until);
    showToast({ text: t("reminders-pause-done", { day: dayInWords(until) }) });
  }, "pause-until");
  const goOn = useSending(async () => {
    await all(null);
    showToast({ text: t("reminders-went-on") });
  }, "pause-until");
  const error = wrong ? t("reminders-pause-missing") : pause.errors[0]?.text;
  return (
    <>
      {silent ? (
        <Button icon="bell" busy={goOn.busy} onClick={goOn.send}>
          {t("reminders-go-on")}
        </Button>
      ) : (
        <Button icon="evening" onClick={() => setAsking(true)}>
          {t("reminders-pause")}
        </Button>
      )}
      {goOn.errors[0] && <p role="alert">{goOn.errors[0].text}</p>}
      <Sheet
        open={asking}
        title={t("reminders-pause-title")}
        onClose={() => setAsking(false)}
        actions={
          <Button look="primary" busy={pause.busy} onClick={pause.send}>
            {t("reminders-pause-do")}
          </Button>
        }
      >
        <p>{t("reminders-pause-what")}</p>
        <DateField
          name="pause-until"
          label={t("reminders-pause-until")}
          min={now}
          value={until}
          onChange={setUntil}
          {...(error ? { error } : {})}
        />
      </Sheet>
    </>
  );
}
