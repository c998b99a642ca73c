/** Which answers make the zone yellow or red whatever the number says: the usual ones, or this patient's. */
import type { Field } from "../../clinical/conditions";
import { choiceName, toldName } from "../../diary/field_words";
import { Section, SelectField, Switch } from "../../parts";
import { withValue } from "../../plans/plan_fields";
import { told } from "../../plans/told";
import { t } from "../../words";
import type { PlanForm } from "./plan_form";
import {
  leastFor,
  RULED_FIELDS,
  RULED_ZONES,
  RULES_FIELD,
  type RuledZone,
  type Rules,
  USUAL_RULES,
  withLeast,
} from "./symptom_rules";

interface Props {
  form: PlanForm;
  set: (part: Partial<PlanForm>) => void;
}

export function SymptomRules({ form, set }: Props) {
  const own = form.parts.symptom_rules;
  const change = (rules: Rules | undefined) =>
    set({ parts: withValue(form.parts, RULES_FIELD, rules) });
  return (
    <Section title={t("plan-rules-title")} lead={t("plan-rules-lead")}>
      <Switch
        name="own-rules"
        label={t("plan-rules-own")}
        value={own !== undefined}
        onChange={(wanted) => change(wanted ? USUAL_RULES : undefined)}
      />
      {!own && (
        <p class="small quiet">
          {t("plan-rules-usual", { rules: told(RULES_FIELD, USUAL_RULES).join(" · ") })}
        </p>
      )}
      {own &&
        RULED_FIELDS.map((field) => (
          <div class="plan-rule" key={field.id}>
            {RULED_ZONES.map((zone) => (
              <SelectField
                key={zone}
                name={`rule-${field.id}-${zone}`}
                label={t("plan-rule-from", { field: toldName(field.id), zone })}
                value={String(leastFor(own, field.id, zone) ?? "")}
                options={answersOf(field, leastFor(own, field.id, zone))}
                onChange={(least) => change(changed(own, field, zone, least))}
              />
            ))}
          </div>
        ))}
    </Section>
  );
}

const changed = (rules: Rules, field: Field, zone: RuledZone, least: string): Rules =>
  withLeast(rules, field.id, zone, least === "" ? null : Number(least));

/** So far a list of numbers goes by ones, and further in steps. */
const [ONE_BY_ONE, STEP, MOST] = [4, 2, 20];

function answersOf(field: Field, chosen: number | null) {
  const top = Math.min(field.max ?? 1, MOST);
  const numbers = Array.from({ length: top }, (_, at) => at + 1).filter(
    (answer) => answer <= ONE_BY_ONE || top <= 9 || answer % STEP === 0 || answer === chosen,
  );
  return [
    { value: "", label: t("plan-rule-never") },
    ...numbers.map((answer) => ({
      value: String(answer),
      label:
        field.type === "scale"
          ? choiceName(field.id, answer)
          : t("plan-rule-or-more", { number: answer }),
    })),
  ];
}
