/** When nothing rings, and how much may ring in one day. */
import "../styles/screens/reminders.css";
import "./words";
import { Stepper } from "../parts/Stepper";
import { DateField } from "../parts/TextField";
import { t } from "../words";
import { SettingsForm } from "./SettingsForm";

const MOST = 30;

export const QuietScreen = () => (
  <SettingsForm
    title={t("quiet-title")}
    lead={t("quiet-lead")}
    saved={t("quiet-kept")}
    first="quiet-from"
  >
    {(form, set) => (
      <>
        <div class="times">
          <DateField
            name="quiet-from"
            type="time"
            label={t("quiet-from")}
            value={form.quiet_from}
            onChange={(quiet_from) => set({ quiet_from })}
          />
          <DateField
            name="quiet-until"
            type="time"
            label={t("quiet-until")}
            value={form.quiet_until}
            onChange={(quiet_until) => set({ quiet_until })}
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
          onChange={(most) => set({ most_a_day: most ?? form.most_a_day })}
        />
      </>
    )}
  </SettingsForm>
);
