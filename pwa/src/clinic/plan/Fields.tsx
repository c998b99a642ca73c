/** The questions of the plan's form, in the order in which a plan is read, each with what was proposed for it. */
import type { ConditionId } from "../../clinical/conditions";
import { countries } from "../../clinical/emergency";
import {
  DateField,
  errorFor,
  type FormError,
  NumberField,
  Section,
  SelectField,
  Switch,
} from "../../parts";
import { FieldInput, nameOf } from "../../plans/fields/FieldInput";
import { fieldName, type PlanField, proposable, valueIn, zoneName } from "../../plans/plan_fields";
import { locale, t } from "../../words";
import { BestFields } from "./BestFields";
import { ProposalsOf } from "./ProposalsOf";
import { type PlanForm, withPart } from "./plan_form";
import type { Desk, PlansPage } from "./plans_page";
import { SymptomRules } from "./SymptomRules";

export interface FieldsProps {
  condition: ConditionId;
  form: PlanForm;
  errors: FormError[];
  desk: Desk;
  candidate: PlansPage["candidate"];
  /** Counts what was taken over, so that its control begins anew with it. */
  taken: number;
  onChange: (form: PlanForm) => void;
  onTaken: () => void;
}

export function Fields(props: FieldsProps) {
  const { condition, form, onChange } = props;
  const set = (part: Partial<PlanForm>) => onChange({ ...form, ...part });
  const worded = proposable(condition);
  const zones = [...new Set(worded.map(({ zone }) => zone))].filter((zone) => zone !== undefined);
  return (
    <>
      {condition === "asthma" ? <BestFields {...props} set={set} /> : <Usual {...props} />}
      {condition === "asthma" && <SymptomRules form={form} set={set} />}
      {zones.map((zone) => (
        <Section key={zone.id} title={zoneName(zone)}>
          <div class="plan-zone-fields" data-zone={zone.level}>
            {worded
              .filter((field) => field.zone?.id === zone.id)
              .map((field) => (
                <Worded key={field.id} {...props} field={field} />
              ))}
          </div>
        </Section>
      ))}
      <Section title={t("plan-further")}>
        {worded
          .filter(({ zone }) => !zone)
          .map((field) => (
            <Worded key={field.id} {...props} field={field} />
          ))}
        {condition === "asthma" && (
          <Switch
            name="mart"
            label={t("plan-field-mart")}
            value={form.parts.mart ?? false}
            onChange={(mart) => set({ parts: { ...form.parts, mart } })}
          />
        )}
      </Section>
      <Help {...props} />
    </>
  );
}

/** A field that is worded, and the proposals for it. */
function Worded({ field, ...props }: FieldsProps & { field: PlanField }) {
  const { form, errors, desk, taken, onChange, onTaken } = props;
  const value = valueIn(form.parts, field);
  const put = (next: unknown) => onChange({ ...form, parts: withPart(form.parts, field, next) });
  const use = (next: unknown) => {
    const { [field.id]: _said, ...declined } = form.declined;
    onChange({ ...form, parts: withPart(form.parts, field, next), declined });
    onTaken();
  };
  return (
    <div class="stack stack-close">
      <FieldInput
        key={taken}
        field={field}
        label={field.zone ? t(`plan-form-${field.part}`) : fieldName(field)}
        value={value}
        contacts={form.parts.contacts ?? []}
        onChange={put}
        {...errorFor(errors, nameOf(field))}
      />
      <ProposalsOf
        field={field}
        desk={desk}
        declined={form.declined[field.id]}
        onUse={use}
        onDecline={(why) => onChange({ ...form, declined: { ...form.declined, [field.id]: why } })}
      />
    </div>
  );
}

function Usual({ form, onChange }: FieldsProps) {
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

function Help({ form, onChange }: FieldsProps) {
  const named = new Intl.DisplayNames(locale, { type: "region" });
  const options = countries
    .map((value) => ({ value, label: named.of(value) ?? value }))
    .sort((one, other) => one.label.localeCompare(other.label, locale));
  return (
    <Section title={t("plan-help-title")}>
      <div class="row plan-row">
        <SelectField
          name="country"
          label={t("plan-country")}
          hint={t("plan-country-hint")}
          value={form.country}
          onChange={(country) => onChange({ ...form, country })}
          options={options}
        />
        <DateField
          name="review"
          label={t("plan-form-review")}
          value={form.reviewBy}
          onChange={(reviewBy) => onChange({ ...form, reviewBy })}
        />
      </div>
    </Section>
  );
}
