/** Conditions as data, read from the same files as the API: what a diary asks, its units and ranges. */
import * as asthma from "../../../api/clinical/conditions/asthma.json";
import * as ibd from "../../../api/clinical/conditions/ibd.json";

export type ConditionId = "asthma" | "ibd";
export type Zone = "green" | "yellow" | "red";
export type FieldType = "integer" | "scale" | "boolean" | "code" | "codes" | "text" | "blows";

/** One question of the diary; `unit` in UCUM, `max` of a text in characters. */
export interface Field {
  id: string;
  type: FieldType;
  /** Where it stands on the form: `usual` first, then `more`. */
  group: string;
  /** A key of the condition's sources. */
  source: string;
  unit?: string;
  min?: number;
  max?: number;
  step?: number;
  /** The answer of the usual day; never set for a peak flow. */
  usual?: number;
  choices?: string[];
  /** Only for these of the condition's variants; for all when left out. */
  variants?: string[];
  blows?: Blows;
  ask?: Ask;
  /** How a stored whole number is shown: 413 with one decimal is 41.3. */
  shown?: { unit: string; decimals: number };
  loinc?: string;
}

export interface Blows {
  most: number;
  advised: number;
  reliever: string[];
  scales: string[];
  meter_length: number;
}

/** Limits past which the form asks gently whether a number is meant. */
export interface Ask {
  below?: number;
  above?: number;
  times_best?: number;
  below_best_share?: number;
  more_than?: string;
}

/** From this answer on, the zone is at least this one. */
export interface SymptomRule {
  field: string;
  at_least: number;
  zone: Zone;
}

/** A limit in percent of the personal best; `belongs` is the zone of a reading exactly on it. */
export interface Limit {
  percent: number;
  belongs: "upper" | "lower";
}

export interface ZoneScheme {
  name: string;
  limits: Limit[];
}

/** What a plan for this condition holds: its zones with how bad each is, and its own parts. */
export interface PlanShape {
  zones: { id: string; level: Zone }[];
  parts: { id: string; type: string }[];
}

export interface Condition {
  variants: string[];
  sessions: string[];
  groups: string[];
  fields: Field[];
  symptom_rules: SymptomRule[];
  zone_schemes: ZoneScheme[];
  plan: PlanShape;
}

export const conditions: Record<ConditionId, Condition> = {
  asthma: {
    variants: asthma.variants,
    sessions: asthma.sessions,
    groups: asthma.groups,
    fields: asthma.fields as Field[],
    symptom_rules: asthma.symptom_rules as SymptomRule[],
    zone_schemes: asthma.zone_schemes as ZoneScheme[],
    plan: asthma.plan as PlanShape,
  },
  ibd: {
    variants: ibd.variants,
    sessions: ibd.sessions,
    groups: ibd.groups,
    fields: ibd.fields as Field[],
    symptom_rules: ibd.symptom_rules,
    zone_schemes: ibd.zone_schemes,
    plan: ibd.plan as PlanShape,
  },
};

/** The number behind a rule of the asthma file, such as `repeatable`; throws for an unknown one. */
export function asthmaRule(id: string): Record<string, unknown> {
  const rule = asthma.scores.find((score) => score.id === id);
  if (!rule) throw new Error(`No rule "${id}"`);
  return rule;
}

/** The condition whose diary goes with a child's condition code: crohns and colitis are both ibd. */
export function conditionOf(code: string): ConditionId | null {
  if (conditions.asthma.variants.includes(code)) return "asthma";
  return conditions.ibd.variants.includes(code) ? "ibd" : null;
}

/** The questions for a variant in the order of the form; all of them without one. */
export function fieldsFor(condition: ConditionId, variant: string | null): Field[] {
  return conditions[condition].fields.filter((field) => isFor(field, variant));
}

/** Whether a question is asked of this variant. */
export function isFor({ variants }: Field, variant: string | null): boolean {
  return variant === null || !variants || variants.includes(variant);
}

/** What "no symptoms" stands for: the usual answers of the questions asked on every day. */
export function usualAnswers(
  condition: ConditionId,
  variant: string | null,
): Record<string, number> {
  const known = fieldsFor(condition, variant).filter(isUsual);
  return Object.fromEntries(known.map(({ id, usual }) => [id, usual as number]));
}

/** Whether a question is asked on every day and has an answer that is usual. */
export const isUsual = ({ group, usual }: Field): boolean =>
  group === "usual" && usual !== undefined;

/** Fluent id of a question: `peak_flow` is `field-peak-flow`. */
export const fieldWord = (id: string): string => `field-${hyphens(id)}`;

/** Fluent id of an answer: step 2 of `cough` is `choice-cough-2`. */
export const choiceWord = (id: string, choice: string | number | boolean): string =>
  `choice-${hyphens(id)}-${choice}`;

const hyphens = (id: string): string => id.replaceAll("_", "-");
