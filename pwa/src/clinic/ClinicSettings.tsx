/** When the clinic is closed, and how long before a visit it looks for the family's card. */
import "../styles/screens/clinic_alerts.css";
import { useState } from "preact/hooks";
import { put } from "../api";
import { dayInWords, heading } from "../dates";
import { asProblem } from "../from_server";
import { today } from "../local";
import { Button, DateField, Section, SelectField, showToast } from "../parts";
import { problemWords } from "../problem_words";
import { t } from "../words";
import type { Clinic } from "./clinic";

interface Props {
  clinic: Clinic;
  reload: () => Promise<void>;
}

const CARD_DAYS = ["1", "2", "3", "5", "7", "10", "14"];

export function ClinicSettings({ clinic, reload }: Props) {
  const [day, setDay] = useState("");
  const now = today(new Date());
  const coming = clinic.closed_days.filter((one) => one >= now);
  const keep = async (settings: Pick<Clinic, "closed_days" | "card_days">) => {
    try {
      await put(`/clinics/${clinic.id}/settings`, settings);
      showToast({ text: t("settings-kept") });
      await reload();
    } catch (problem) {
      showToast({ text: problemWords(asProblem(problem)) });
    }
  };
  const close = (closed_days: string[]) => keep({ closed_days, card_days: clinic.card_days });
  const add = async (event: Event) => {
    event.preventDefault();
    if (!day) return;
    await close([...coming, day]);
    setDay("");
  };
  return (
    <Section title={t("settings-title")} lead={t("settings-lead")}>
      <h3>{t("settings-closed")}</h3>
      {coming.length === 0 && <p class="quiet">{t("settings-closed-none")}</p>}
      <ul class="day-alert-facts">
        {coming.map((one) => (
          <li key={one} class="day-alert-head">
            <span>{heading(dayInWords(one))}</span>
            <Button
              size="dense"
              look="plain"
              label={t("settings-closed-remove", { day: dayInWords(one) })}
              onClick={() => void close(coming.filter((other) => other !== one))}
            >
              {t("desk-remove")}
            </Button>
          </li>
        ))}
      </ul>
      <form class="desk-line" onSubmit={(event) => void add(event)}>
        <DateField
          name="closed-day"
          label={t("settings-closed-add")}
          min={now}
          value={day}
          onChange={setDay}
        />
        <Button type="submit" icon="plus">
          {t("settings-closed-keep")}
        </Button>
      </form>
      <SelectField
        name="card-days"
        label={t("settings-card-days")}
        value={String(clinic.card_days)}
        options={CARD_DAYS.map((value) => ({ value, label: value }))}
        onChange={(days) => void keep({ closed_days: coming, card_days: Number(days) })}
      />
    </Section>
  );
}
