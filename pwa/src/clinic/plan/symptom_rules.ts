/** Symptom rules as a table: for each question, from which answer on the zone is yellow, or red. */
import { conditions, type Field } from "../../clinical/conditions";
import type { PlanBody } from "../../plans/plan";
import { fieldsOf, type PlanField } from "../../plans/plan_fields";

export type Rules = NonNullable<PlanBody["symptom_rules"]>;
export type RuledZone = Rules[number]["zone"];
export const RULED_ZONES: readonly RuledZone[] = ["yellow", "red"];

/** Where a plan keeps its own rules; without them the usual ones count. */
export const RULES_FIELD = fieldsOf("asthma").find(({ type }) => type === "rules") as PlanField;

/** The rules that count where a plan has none of its own. */
export const USUAL_RULES: Rules = conditions.asthma.symptom_rules.map(
  ({ field, at_least, zone }) => ({ field, at_least, zone: zone as RuledZone }),
);

/** The questions whose answers are counted or graded. */
export const RULED_FIELDS: readonly Field[] = conditions.asthma.fields.filter(
  ({ type }) => type === "scale" || type === "integer",
);

/** The lowest answer that asks for this zone; null when none does. */
export function leastFor(rules: Rules, field: string, zone: RuledZone): number | null {
  const found = rules.filter((rule) => rule.field === field && rule.zone === zone);
  return found.length > 0 ? Math.min(...found.map((rule) => rule.at_least)) : null;
}

/** The rules with another lowest answer, or with none. */
export function withLeast(
  rules: Rules,
  field: string,
  zone: RuledZone,
  least: number | null,
): Rules {
  const others = rules.filter((rule) => rule.field !== field || rule.zone !== zone);
  return least === null ? others : [...others, { field, at_least: least, zone }];
}
