/** Reminders by mail: none, one each time, or one a day; and every word that such a mail says. */
import "../styles/screens/reminders.css";
import "./words";
import told from "words:en/told";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { ReminderSettings } from "../local/reminders";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { Section } from "../parts/Card";
import { Choice } from "../parts/Choice";
import { ErrorSummary } from "../parts/ErrorSummary";
import { SaveBar } from "../parts/SaveButton";
import { DateField } from "../parts/TextField";
import { showToast } from "../parts/Toast";
import { me } from "../people/me";
import { useSending } from "../people/use_sending";
import { addWords, t } from "../words";
import { setSettings } from "./reminder";
import { WithSettings } from "./WithSettings";

addWords(told);

export const MailScreen = () => (
  <WithSettings>{(settings) => <Mail settings={settings} />}</WithSettings>
);

const HOW = ["none", "single", "digest"] as const;

function Mail({ settings }: { settings: ReminderSettings }) {
  const { route } = useLocation();
  const [form, setForm] = useState(settings);
  const { busy, errors, attempt, send } = useSending(async () => {
    await setSettings(form);
    showToast({ text: t("mail-kept") });
    route("/reminders");
  }, "mail-how");
  return (
    <form class="stack" noValidate onSubmit={send}>
      <ScreenTitle lead={t("mail-lead", { address: me.value?.person.email ?? "" })}>
        {t("mail-title")}
      </ScreenTitle>
      <ErrorSummary errors={errors} attempt={attempt} />
      <Choice
        name="mail-how"
        label={t("mail-how")}
        layout="list"
        value={form.mail}
        onChange={(mail) => setForm({ ...form, mail })}
        options={HOW.map((value) => ({
          value,
          label: t(`mail-${value}`),
          ...(value !== "none" && { hint: t(`mail-${value}-hint`) }),
        }))}
      />
      {form.mail === "digest" && (
        <DateField
          name="mail-at"
          type="time"
          label={t("mail-at")}
          value={form.mail_at}
          onChange={(mail_at) => setForm({ ...form, mail_at })}
        />
      )}
      {form.mail !== "none" && <Preview digest={form.mail === "digest"} />}
      <SaveBar>
        <Button look="primary" size="main" type="submit" wide busy={busy}>
          {t("quiet-save")}
        </Button>
      </SaveBar>
    </form>
  );
}

/** Taken from the very sentences that the server sends. */
function Preview({ digest }: { digest: boolean }) {
  const subject = t("told-mail-subject");
  const sentence = t(digest ? "told-digest-sentence" : "told-push-reminder");
  const { origin } = location;
  const text = t("told-mail-body", {
    sentence,
    address: digest ? origin : `${origin}/n/…`,
    settings: `${origin}/reminders`,
  });
  return (
    <Section title={t("mail-preview")} lead={t("mail-preview-why")}>
      <div class="mail-preview">
        <p class="mail-subject">{t("mail-preview-subject", { subject })}</p>
        {text.split("\n").map((line) => (
          <p class="mail-text" key={line}>
            {line}
          </p>
        ))}
      </div>
    </Section>
  );
}
