/** When nothing rings, and how much may ring in one day. */
import "../styles/screens/reminders.css";
import "./words";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { ReminderSettings } from "../local/reminders";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { ErrorSummary } from "../parts/ErrorSummary";
import { SaveBar } from "../parts/SaveButton";
import { Stepper } from "../parts/Stepper";
import { DateField } from "../parts/TextField";
import { showToast } from "../parts/Toast";
import { useSending } from "../people/use_sending";
import { t } from "../words";
import { setSettings } from "./reminder";
import { WithSettings } from "./WithSettings";

export const QuietScreen = () => (
  <WithSettings>{(settings) => <Quiet settings={settings} />}</WithSettings>
);

const MOST = 30;

function Quiet({ settings }: { settings: ReminderSettings }) {
  const { route } = useLocation();
  const [form, setForm] = useState(settings);
  const { busy, errors, attempt, send } = useSending(async () => {
    await setSettings(form);
    showToast({ text: t("quiet-kept") });
    route("/reminders");
  }, "quiet-from");
  return (
    <form class="stack" noValidate onSubmit={send}>
      <ScreenTitle lead={t("quiet-lead")}>{t("quiet-title")}</ScreenTitle>
      <ErrorSummary errors={errors} attempt={attempt} />
      <div class="times">
        <DateField
          name="quiet-from"
          type="time"
          label={t("quiet-from")}
          value={form.quiet_from}
          onChange={(quiet_from) => setForm({ ...form, quiet_from })}
        />
        <DateField
          name="quiet-until"
          type="time"
          label={t("quiet-until")}
          value={form.quiet_until}
          onChange={(quiet_until) => setForm({ ...form, quiet_until })}
        />
      </div>
      <p class="small quiet">{t("quiet-none")}</p>
      <Stepper
        name="quiet-most"
        label={t("quiet-most")}
        hint={t("quiet-most-hint")}
        min={1}
        max={MOST}
        value={form.most_a_day}
        onChange={(most) => setForm({ ...form, most_a_day: most ?? settings.most_a_day })}
      />
      <SaveBar>
        <Button look="primary" size="main" type="submit" wide busy={busy}>
          {t("quiet-save")}
        </Button>
      </SaveBar>
    </form>
  );
}
