/** The questions of the plan's form. */

import type { ConditionId } from "../../clinical/conditions";
import { countries } from "../../clinical/emergency";
import {
  DateField,
  type FormError,
  NumberField,
  Section,
  SelectField,
  TextArea,
  TextField,
} from "../../parts";
import { locale, t } from "../../words";
import { OWN, type PlanForm, SCALES, SCHEMES, STEPS } from "./plan_form";

export interface FieldsProps {
  condition: ConditionId;
  form: PlanForm;
  errors: FormError[];
  onChange: (form: PlanForm) => void;
}

export function Fields(props: FieldsProps) {
  return (
    <>
      {props.condition === "asthma" ? <Best {...props} /> : <UsualStools {...props} />}
      <Steps {...props} />
      <Help {...props} />
    </>
  );
}

function errorFor(errors: FormError[], name: string): { error?: string } {
  const text = errors.find((error) => error.name === name)?.text;
  return text ? { error: text } : {};
}

function Best({ form, errors, onChange }: FieldsProps) {
  const set = (part: Partial<PlanForm>) => onChange({ ...form, ...part });
  return (
    <Section title={t("plan-best-title")} lead={t("plan-best-lead")}>
      <div class="row plan-row">
        <NumberField
          name="best"
          label={t("plan-form-best")}
          unit="L/min"
          value={form.best}
          onChange={(best) => set({ best })}
          {...errorFor(errors, "best")}
        />
        <DateField
          name="on"
          label={t("plan-on")}
          value={form.on}
          onChange={(on) => set({ on })}
          {...errorFor(errors, "on")}
        />
        <SelectField
          name="scale"
          label={t("plan-scale")}
          value={form.scale}
          onChange={(scale) => set({ scale })}
          options={SCALES.map((value) => ({ value, label: t(`scale-${value}`) }))}
        />
        <TextField
          name="meter"
          label={t("plan-meter")}
          optional
          maxLength={60}
          value={form.meter}
          onChange={(meter) => set({ meter })}
        />
      </div>
      <Scheme form={form} errors={errors} set={set} />
    </Section>
  );
}

interface SchemeProps {
  form: PlanForm;
  errors: FormError[];
  set: (part: Partial<PlanForm>) => void;
}

function Scheme({ form, errors, set }: SchemeProps) {
  return (
    <>
      <SelectField
        name="scheme"
        label={t("plan-scheme")}
        value={form.scheme}
        onChange={(scheme) => set({ scheme })}
        options={SCHEMES.map((value) => ({ value, label: t(`scheme-${value}`) }))}
      />
      {form.scheme === OWN && (
        <div class="row plan-row">
          <NumberField
            name="green"
            label={t("plan-green-from")}
            unit="%"
            value={form.green}
            onChange={(green) => set({ green })}
            {...errorFor(errors, "green")}
          />
          <NumberField
            name="yellow"
            label={t("plan-yellow-from")}
            unit="%"
            value={form.yellow}
            onChange={(yellow) => set({ yellow })}
          />
        </div>
      )}
    </>
  );
}

function UsualStools({ form, onChange }: FieldsProps) {
  return (
    <Section title={t("plan-usual-title")} lead={t("plan-usual-lead")}>
      <NumberField
        name="usual-stools"
        label={t("plan-usual-stools")}
        value={form.usualStools}
        onChange={(usualStools) => onChange({ ...form, usualStools })}
      />
    </Section>
  );
}

function Steps({ condition, form, errors, onChange }: FieldsProps) {
  const write = (step: string, text: string) =>
    onChange({ ...form, steps: { ...form.steps, [step]: text } });
  return (
    <Section title={t("plan-steps-title")} lead={t("plan-steps-lead")}>
      {STEPS[condition].map((step) => (
        <TextArea
          key={step}
          name={`step-${step}`}
          label={t(`plan-form-step-${step}`)}
          rows={4}
          limit={2000}
          value={form.steps[step] ?? ""}
          onChange={(text) => write(step, text)}
          {...errorFor(errors, `step-${step}`)}
        />
      ))}
    </Section>
  );
}

function Help({ form, onChange }: FieldsProps) {
  const set = (part: Partial<PlanForm>) => onChange({ ...form, ...part });
  const named = new Intl.DisplayNames(locale, { type: "region" });
  const options = countries
    .map((value) => ({ value, label: named.of(value) ?? value }))
    .sort((one, other) => one.label.localeCompare(other.label));
  return (
    <Section title={t("plan-help-title")}>
      <div class="row plan-row">
        <SelectField
          name="country"
          label={t("plan-country")}
          hint={t("plan-country-hint")}
          value={form.country}
          onChange={(country) => set({ country })}
          options={options}
        />
        <TextField
          name="contact"
          label={t("plan-contact")}
          optional
          maxLength={80}
          value={form.contact}
          onChange={(contact) => set({ contact })}
        />
        <TextField
          name="phone"
          label={t("plan-phone")}
          type="tel"
          optional
          maxLength={40}
          value={form.phone}
          onChange={(phone) => set({ phone })}
        />
        <DateField
          name="review"
          label={t("plan-form-review")}
          value={form.reviewBy}
          onChange={(reviewBy) => set({ reviewBy })}
        />
      </div>
    </Section>
  );
}
