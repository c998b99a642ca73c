/** Are the answers of a diary entry what its condition asks for? Twin of `api/clinical/conditions/fields.py`. */
import { type ConditionId, conditions, type Field, type FieldType, isFor } from "./conditions";
import {
  below,
  type Check,
  type Finding,
  finding,
  inBoolean,
  inChoice,
  inInteger,
  inKeys,
  inList,
  inObject,
  inText,
  isObject,
  wrongType,
} from "./findings";

type FieldCheck = (field: Field, pointer: string, value: unknown) => Finding[];

const CHECKS: Record<FieldType, FieldCheck> = {
  integer: inRange,
  scale: inRange,
  boolean: (_field, pointer, value) => inBoolean(pointer, value),
  code: (field, pointer, value) => inChoice(pointer, value, field.choices ?? []),
  codes: inCodes,
  text: (field, pointer, value) => inText(pointer, value, field.max ?? 0),
  blows: inReading,
};

/**
 * What is wrong with the answers, in the order of the form; empty when nothing is.
 *
 * Pointers start at the answers ("/cough"). With a variant, questions of the other one are refused.
 * An unanswered question is an absent key, never null and never 0.
 */
export function validateFields(
  condition: ConditionId,
  variant: string | null,
  fields: unknown,
): Finding[] {
  if (!isObject(fields)) return [wrongType("", "object")];
  if (Object.keys(fields).length === 0) return [finding("", "empty")];
  const known = conditions[condition].fields;
  const answered = known.filter(({ id }) => Object.hasOwn(fields, id));
  const unknown = inKeys(
    "",
    fields,
    [],
    known.map(({ id }) => id),
  );
  return [...answered.flatMap((field) => inAnswer(field, variant, fields[field.id])), ...unknown];
}

function inAnswer(field: Field, variant: string | null, value: unknown): Finding[] {
  const pointer = below("", field.id);
  if (variant !== null && !isFor(field, variant)) {
    return [finding(pointer, "not-for-variant", { variant })];
  }
  return CHECKS[field.type](field, pointer, value);
}

function inRange({ min = 0, max = 0 }: Field, pointer: string, value: unknown): Finding[] {
  return inInteger(pointer, value, min, max);
}

function inCodes({ choices = [] }: Field, pointer: string, value: unknown): Finding[] {
  const code: Check = (at, item) => inChoice(at, item, choices);
  const faults = inList(pointer, value, code, { most: choices.length });
  if (!Array.isArray(value) || value.length > choices.length) return faults;
  const repeated = value.flatMap((item, place) =>
    value.indexOf(item) < place ? [finding(below(pointer, place), "repeated")] : [],
  );
  return [...faults, ...repeated];
}

function inReading({ blows, min = 0, max = 0 }: Field, pointer: string, value: unknown): Finding[] {
  if (!blows) throw new Error("A field of blows says how many");
  const { most, reliever, scales, meter_length } = blows;
  const blow: Check = (at, item) => inInteger(at, item, min, max);
  const required: Record<string, Check> = {
    blows: (at, list) => inList(at, list, blow, { least: 1, most }),
    reliever: (at, code) => inChoice(at, code, reliever),
    scale: (at, code) => inChoice(at, code, scales),
  };
  return inObject(pointer, value, required, {
    meter: (at, text) => inText(at, text, meter_length),
  });
}
