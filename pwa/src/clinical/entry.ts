/** The body of a diary entry: condition, local day, session, answers. Twin of `api/clinical/entry.py`. */
import { type ConditionId, conditions } from "./conditions";
import { validateFields } from "./fields";
import {
  type Check,
  type Finding,
  finding,
  inChoice,
  inDay,
  inInteger,
  inObject,
  isObject,
  wrongType,
} from "./findings";

const CONDITIONS: readonly string[] = ["asthma", "ibd"];
const ZONES = ["green", "yellow", "red"];
const ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/**
 * What is wrong with an entry's body; pointers start at the body ("/fields/cough").
 *
 * The form asks with the child's variant, so that only its own questions are answered.
 */
export function validateEntry(body: unknown, variant: string | null = null): Finding[] {
  if (!isObject(body)) return [wrongType("", "object")];
  const { condition } = body;
  if (!isCondition(condition)) {
    const code = Object.hasOwn(body, "condition") ? "not-a-choice" : "required";
    return [finding("/condition", code)];
  }
  const required: Record<string, Check> = {
    condition: (at, value) => inChoice(at, value, CONDITIONS),
    day: inDay,
    ...session(condition),
    fields: (at, value) => inFields(at, value, condition, variant),
  };
  return inObject("", body, required, { shown: inShown });
}

function isCondition(value: unknown): value is ConditionId {
  return typeof value === "string" && CONDITIONS.includes(value);
}

function session(condition: ConditionId): Record<string, Check> {
  const { sessions } = conditions[condition];
  return sessions.length > 0 ? { session: (at, value) => inChoice(at, value, sessions) } : {};
}

function inFields(
  pointer: string,
  value: unknown,
  condition: ConditionId,
  variant: string | null,
): Finding[] {
  return validateFields(condition, variant, value).map((fault) => ({
    ...fault,
    pointer: pointer + fault.pointer,
  }));
}

/** The zone as the family saw it, with the percent, the best and the plan it came from. */
function inShown(pointer: string, value: unknown): Finding[] {
  const flow = conditions.asthma.fields.find(({ id }) => id === "peak_flow");
  const { min = 0, max = 0 } = flow ?? {};
  const required: Record<string, Check> = {
    zone: (at, zone) => inChoice(at, zone, ZONES),
    plan: inId,
  };
  const optional: Record<string, Check> = {
    percent: (at, percent) => inInteger(at, percent, 0, Math.floor((100 * max) / min)),
    best: (at, best) => inInteger(at, best, min, max),
  };
  return inObject(pointer, value, required, optional);
}

function inId(pointer: string, value: unknown): Finding[] {
  if (typeof value !== "string") return [wrongType(pointer, "id")];
  return ID.test(value) ? [] : [finding(pointer, "not-an-id")];
}
