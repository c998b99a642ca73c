/** What has to be put right before a version can be issued, or a draft shared. */
import { type ConditionId, conditions } from "../../clinical/conditions";
import type { FormError } from "../../parts";
import { nameOf } from "../../plans/fields/FieldInput";
import { complete, filled } from "../../plans/fields/filled";
import type { Step } from "../../plans/plan";
import { fieldsOf, valueIn } from "../../plans/plan_fields";
import { t } from "../../words";
import { OWN, type PlanForm } from "./plan_form";

/** In the order of the form. */
export function wrongIn(condition: ConditionId, form: PlanForm, today: string): FormError[] {
  const best = condition === "asthma" ? wrongBest(form, today) : [];
  const [steps, rows] = [missingSteps(condition, form), wrongRows(condition, form)];
  return [...best, ...steps, ...rows];
}

/** Rows of which a part is missing: they can neither be issued nor shared. */
export const wrongRows = (condition: ConditionId, form: PlanForm): FormError[] =>
  fieldsOf(condition)
    .filter((field) => !complete(field.type, filled(valueIn(form.parts, field))))
    .map((field) => ({ name: nameOf(field), text: t("plan-rows-incomplete") }));

const missingSteps = (condition: ConditionId, form: PlanForm): FormError[] =>
  fieldsOf(condition)
    .filter(({ type }) => type === "steps")
    .filter((field) => (filled(valueIn(form.parts, field) ?? []) as Step[]).length === 0)
    .map((field) => ({ name: nameOf(field), text: t("plan-form-step-missing") }));

function wrongBest({ best, on, scheme, green, yellow }: PlanForm, today: string): FormError[] {
  const flow = conditions.asthma.fields.find((field) => field.id === "peak_flow");
  const outside = best !== null && (best < (flow?.min ?? 0) || best > (flow?.max ?? 0));
  const limits = scheme === OWN && !(1 <= yellow.percent && yellow.percent < green.percent);
  const found: [boolean, string, string][] = [
    [outside, "best", "plan-best-range"],
    [best !== null && (!on || on > today), "on", "plan-on-wrong"],
    [limits || green.percent > 100, "green", "plan-limits-wrong"],
  ];
  return found.filter(([wrong]) => wrong).map(([, name, words]) => ({ name, text: t(words) }));
}
