/** Reminders by mail: none, one each time, or one a day; and every word that such a mail says. */
import "../styles/screens/reminders.css";
import "./words";
import told from "words:en/told";
import { Section } from "../parts/Card";
import { Choice } from "../parts/Choice";
import { DateField } from "../parts/TextField";
import { me } from "../people/me";
import { addWords, t } from "../words";
import { SettingsForm } from "./SettingsForm";

addWords(told);

const HOW = ["none", "single", "digest"] as const;

export const MailScreen = () => (
  <SettingsForm
    title={t("mail-title")}
    lead={t("mail-lead", { address: me.value?.person.email ?? "" })}
    saved={t("mail-kept")}
    first="mail-how"
  >
    {(form, set) => (
      <>
        <Choice
          name="mail-how"
          label={t("mail-how")}
          layout="list"
          value={form.mail}
          onChange={(mail) => set({ mail })}
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
            onChange={(mail_at) => set({ mail_at })}
          />
        )}
        {form.mail !== "none" && <Preview digest={form.mail === "digest"} />}
      </>
    )}
  </SettingsForm>
);

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
