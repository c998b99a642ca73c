/** The questions of one reminder. */
import { shortWeekday, timeInWords } from "../dates";
import { today } from "../local";
import { reminders, THINGS } from "../local/reminders";
import { ChipSet, Choice, Switch } from "../parts/Choice";
import { errorFor, type FormError } from "../parts/ErrorSummary";
import { DateField } from "../parts/TextField";
import type { Child } from "../people/me";
import { t } from "../words";
import { about, BY_ITS_DATE, EVERY_DAY, type Form, ICON_OF } from "./reminder";
import { TimesField } from "./TimesField";
import { useNameOf } from "./what";

interface Props {
  child: Child;
  form: Form;
  errors: FormError[];
  onForm: (form: Form) => void;
}

export function ReminderFields({ child, form, errors, onForm }: Props) {
  const name = useNameOf(child.id, form.thing, form.record);
  const blows = child.conditions.length === 0 || child.conditions.includes("asthma");
  const things = THINGS.filter((thing) => blows || thing !== "peak-flow");
  return (
    <>
      {form.record ? (
        <p class="reminder-about">
          <strong>{t(`reminder-thing-${form.thing}`)}</strong>
          {name && <span dir="auto">{t("reminder-about", { what: name })}</span>}
          <span class="small quiet">{t(`reminder-hint-${form.thing}`)}</span>
        </p>
      ) : (
        <Choice
          name="reminder-thing"
          label={t("reminder-thing")}
          layout="list"
          value={form.thing}
          onChange={(thing) => onForm(about(form, thing))}
          options={things.map((value) => ({
            value,
            label: t(`reminder-thing-${value}`),
            hint: t(`reminder-hint-${value}`),
            icon: ICON_OF[value],
          }))}
        />
      )}
      <TimesField
        {...errorFor(errors, "reminder-times")}
        times={form.times}
        onTimes={(times) => onForm({ ...form, times })}
      />
      <QuietHint times={form.times} />
      {!BY_ITS_DATE.includes(form.thing) && (
        <ChipSet
          name="reminder-days"
          label={t("reminder-days")}
          {...errorFor(errors, "reminder-days")}
          values={form.days.map(String)}
          onChange={(days) => onForm({ ...form, days: days.map(Number).sort() })}
          options={EVERY_DAY.map((day) => ({ value: String(day), label: shortWeekday(day) }))}
        />
      )}
      <PauseFields form={form} errors={errors} onForm={onForm} />
    </>
  );
}

/** Says it where somebody chooses a time at which nothing would ring. */
function QuietHint({ times }: { times: string[] }) {
  const settings = reminders.value?.settings;
  if (!settings) return null;
  const { quiet_from: from, quiet_until: until } = settings;
  const isQuiet = (time: string) =>
    from > until ? time >= from || time < until : time >= from && time < until;
  if (!times.some((time) => time !== "" && isQuiet(time))) return null;
  return (
    <p class="small" role="status">
      {t("reminder-quiet", { until: timeInWords(until) })}
    </p>
  );
}

function PauseFields({ form, errors, onForm }: Omit<Props, "child">) {
  return (
    <>
      <Switch
        name="reminder-pause-on"
        label={t("reminder-pause")}
        hint={t("reminder-pause-hint")}
        value={form.paused !== null}
        onChange={(paused) => onForm({ ...form, paused: paused ? "" : null })}
      />
      {form.paused !== null && (
        <DateField
          name="reminder-pause"
          label={t("reminder-pause-until")}
          {...errorFor(errors, "reminder-pause")}
          min={today(new Date())}
          value={form.paused}
          onChange={(paused) => onForm({ ...form, paused })}
        />
      )}
      {form.seldom && (
        <Switch
          name="reminder-seldom"
          label={t("reminder-seldom")}
          value={form.seldom}
          onChange={(seldom) => onForm({ ...form, seldom })}
        />
      )}
    </>
  );
}
