/** The fields of a medicine: what was agreed first, the counter and the dates after it. */
import { Choice, Switch } from "../parts/Choice";
import type { FormError } from "../parts/ErrorSummary";
import { NumberField } from "../parts/NumberField";
import { DateField, TextArea, TextField } from "../parts/TextField";
import { t } from "../words";
import type { Form } from "./form";
import { PURPOSES, STATES } from "./medicine";

export interface MedicineFieldsProps {
  form: Form;
  /** Whether it stands on the list already. */
  known: boolean;
  today: string;
  errors: readonly FormError[];
  onForm: (form: Form) => void;
}

export function MedicineFields({ form, known, today, errors, onForm }: MedicineFieldsProps) {
  const errorOf = (name: string) => {
    const error = errors.find((one) => one.name === name)?.text;
    return error ? { error } : {};
  };
  return (
    <>
      {known && <Agreed form={form} onForm={onForm} />}
      <TextField
        name="name"
        label={t("medicine-name")}
        maxLength={120}
        value={form.name}
        onChange={(name) => onForm({ ...form, name })}
        {...errorOf("name")}
      />
      <TextField
        name="dose"
        label={t("medicine-dose")}
        hint={t("medicine-dose-hint")}
        maxLength={200}
        value={form.dose}
        onChange={(dose) => onForm({ ...form, dose })}
        {...errorOf("dose")}
      />
      <Choice
        name="purpose"
        layout="list"
        label={t("medicine-purpose")}
        value={form.purpose}
        options={PURPOSES.map((value) => ({
          value,
          label: t(`medicine-for-${value}`),
          hint: t(`medicine-for-${value}-hint`),
        }))}
        onChange={(purpose) => onForm({ ...form, purpose })}
        {...errorOf("purpose")}
      />
      <HowToTake form={form} onForm={onForm} />
      <Dates form={form} today={today} onForm={onForm} />
    </>
  );
}

type PartProps = Pick<MedicineFieldsProps, "form" | "onForm">;

function Agreed({ form, onForm }: PartProps) {
  return (
    <>
      <Choice
        name="status"
        label={t("medicine-agreed")}
        value={form.status}
        options={STATES.map((value) => ({ value, label: t(`medicine-state-${value}`) }))}
        onChange={(status) => onForm({ ...form, status })}
      />
      <TextArea
        name="why"
        label={t("medicine-why")}
        optional
        rows={2}
        limit={300}
        value={form.why}
        onChange={(why) => onForm({ ...form, why })}
      />
    </>
  );
}

function HowToTake({ form, onForm }: PartProps) {
  return (
    <>
      <TextField
        name="how-often"
        label={t("medicine-how-often")}
        optional
        maxLength={200}
        value={form.how_often}
        onChange={(how_often) => onForm({ ...form, how_often })}
      />
      <TextField
        name="device"
        label={t("medicine-device")}
        hint={t("medicine-device-hint")}
        optional
        maxLength={80}
        value={form.device}
        onChange={(device) => onForm({ ...form, device })}
      />
      <NumberField
        name="each"
        label={t("medicine-each")}
        hint={t("medicine-each-hint")}
        optional
        value={form.each}
        onChange={(each) => onForm({ ...form, each })}
      />
    </>
  );
}

function Dates({ form, today, onForm }: PartProps & { today: string }) {
  return (
    <fieldset class="medicine-dates stack">
      <legend>{t("medicine-dates")}</legend>
      <NumberField
        name="start"
        label={t("medicine-start")}
        hint={t("medicine-start-hint")}
        optional
        value={form.start}
        onChange={(start) => onForm({ ...form, start })}
      />
      {form.start !== null && (
        <DateField
          name="on"
          label={t("medicine-on")}
          max={today}
          value={form.on}
          onChange={(on) => onForm({ ...form, on })}
        />
      )}
      <DateField
        name="refill"
        label={t("medicine-refill")}
        optional
        value={form.refill_by}
        onChange={(refill_by) => onForm({ ...form, refill_by })}
      />
      <DateField
        name="expires"
        label={t("medicine-expires")}
        optional
        value={form.expires}
        onChange={(expires) => onForm({ ...form, expires })}
      />
      <DateField
        name="technique"
        label={t("medicine-technique")}
        optional
        max={today}
        value={form.technique}
        onChange={(technique) => onForm({ ...form, technique })}
      />
      <Switch
        name="spare"
        label={t("medicine-spare")}
        value={form.spare}
        onChange={(spare) => onForm({ ...form, spare })}
      />
    </fieldset>
  );
}
