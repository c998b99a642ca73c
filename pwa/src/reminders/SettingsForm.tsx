/** A form about what holds for all of a person's reminders: read, changed, saved, and back to the list. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { useServer } from "../from_server";
import { type ReminderSettings, readReminders, refreshReminders } from "../local/reminders";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { ErrorSummary } from "../parts/ErrorSummary";
import { SaveBar } from "../parts/SaveButton";
import { showToast } from "../parts/Toast";
import { useSending } from "../people/use_sending";
import { Reading } from "../Reading";
import { t } from "../words";
import { setSettings } from "./reminder";

export interface SettingsFormProps {
  title: string;
  lead: string;
  /** What is said once it is saved. */
  saved: string;
  /** The field at which a problem stands that belongs to none. */
  first: string;
  children: (
    form: ReminderSettings,
    set: (some: Partial<ReminderSettings>) => void,
  ) => ComponentChildren;
}

export function SettingsForm(props: SettingsFormProps) {
  const settings = useServer(
    async () => (await readReminders()) ?? (await refreshReminders()),
    "settings",
  );
  const { value } = settings;
  if (value) return <Loaded {...props} settings={value.settings} />;
  return <Reading of={settings} />;
}

function Loaded({
  title,
  lead,
  saved,
  first,
  children,
  settings,
}: SettingsFormProps & { settings: ReminderSettings }) {
  const { route } = useLocation();
  const [form, setForm] = useState(settings);
  const { busy, errors, attempt, send } = useSending(async () => {
    await setSettings(form);
    showToast({ text: saved });
    route("/reminders");
  }, first);
  return (
    <form class="stack" noValidate onSubmit={send}>
      <ScreenTitle lead={lead}>{title}</ScreenTitle>
      <ErrorSummary errors={errors} attempt={attempt} />
      {children(form, (some) => setForm({ ...form, ...some }))}
      <SaveBar>
        <Button look="primary" size="main" type="submit" wide busy={busy}>
          {t("quiet-save")}
        </Button>
      </SaveBar>
    </form>
  );
}
