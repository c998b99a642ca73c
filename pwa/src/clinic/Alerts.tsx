/** Red entries that somebody here asked to see: who looked, and what was done. */
import "../styles/screens/clinic_alerts.css";
import { dayInWords, instantInWords, shortDay, writtenAt } from "../dates";
import { whenOf } from "../diary/when";
import { useServer } from "../from_server";
import { today } from "../local";
import { ChildBadge, Section } from "../parts";
import type { Membership } from "../people/me";
import { Reading } from "../Reading";
import { t } from "../words";
import { AlertAnswer } from "./AlertAnswer";
import { AlertForm } from "./AlertForm";
import { askedWords, type DayAlert, readAlerts } from "./alerts";

export function Alerts({ clinic }: { clinic: Membership }) {
  const read = useServer(() => readAlerts(clinic.id), clinic.id);
  const { value, reload } = read;
  if (!value) return <Reading of={read} named={t("alerts-day-title")} lines={0} />;
  if (value.alerts.length === 0) return null;
  const open = value.alerts.filter((alert) => !alert.settled);
  const settled = value.alerts.filter((alert) => alert.settled);
  return (
    <Section title={t("alerts-day-title")} lead={t("alerts-day-lead")}>
      <Reading of={read} />
      <ul class="day-alerts">
        {open.map((alert) => (
          <OneChild key={alert.child.id} clinic={clinic} alert={alert} reload={reload} />
        ))}
      </ul>
      {settled.length > 0 && (
        <details>
          <summary>{t("alerts-day-settled", { count: settled.length })}</summary>
          <ul class="day-alerts">
            {settled.map((alert) => (
              <OneChild key={alert.child.id} clinic={clinic} alert={alert} reload={reload} />
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

interface Props {
  clinic: Membership;
  alert: DayAlert;
  reload: () => Promise<void>;
}

function OneChild({ clinic, alert, reload }: Props) {
  const { child, entries, asked, answers, settled } = alert;
  const now = today(new Date());
  return (
    <li class="day-alert">
      <div class="day-alert-head">
        <a class="day-who" href={`/clinic/c/${child.id}`}>
          <ChildBadge {...child} size="small" />
          <strong>{child.name}</strong>
        </a>
        {!settled && <LookBy day={alert.look_by} now={now} />}
      </div>
      <ul class="day-alert-facts">
        {entries.map((entry) => (
          <li key={entry.record}>
            {t("alerts-entry", {
              when: whenOf({ day: entry.day, session: entry.session || "day" }, now),
              at: instantInWords(entry.met_at),
            })}
          </li>
        ))}
        {asked.map((one) => (
          <li key={askedWords(one)} class="quiet small">
            {askedWords(one)}
          </li>
        ))}
        {answers.map((answer) => (
          <AlertAnswer
            key={answer.at + answer.by}
            name={answer.by}
            at={writtenAt(answer.at, now)}
            did={answer.did}
            line={answer.line}
          />
        ))}
      </ul>
      {!settled && clinic.role !== "coordinator" && (
        <AlertForm clinic={clinic.id} alert={alert} reload={reload} />
      )}
    </li>
  );
}

function LookBy({ day, now }: { day: string; now: string }) {
  if (day < now)
    return <strong class="day-red">{t("alerts-overdue", { day: shortDay(day) })}</strong>;
  return <span>{t("alerts-look-by", { day: dayInWords(day) })}</span>;
}
