/** What a version changed against the one before it, field by field. */
import type { Issue, PlanBody, Plans } from "./plan";
import { fieldsOf, type PlanField, same, valueIn } from "./plan_fields";
import { told } from "./told";

export interface Change {
  field: PlanField;
  /** In words, a line for each thing; empty where it was not there. */
  before: string[];
  after: string[];
}

/** The fields in which the versions differ, in the order in which a plan is read. */
export function changesBetween(before: PlanBody, after: PlanBody): Change[] {
  return fieldsOf(after.condition)
    .map((field) => ({ field, old: valueIn(before, field), now: valueIn(after, field) }))
    .filter(({ old, now }) => !same(blank(old), blank(now)))
    .map(({ field, old, now }) => ({ field, before: told(field, old), after: told(field, now) }));
}

/** An empty list says as little as a field that is not there; "no" says as little as nothing. */
const blank = (value: unknown): unknown =>
  value === false || (Array.isArray(value) && value.length === 0) ? undefined : value;

/** The version that this one came after, where it was a plan and not the end of one. */
export function versionBefore(plans: Plans, issue: Issue): (Issue & { body: PlanBody }) | null {
  const older = plans.issues.filter((one) => one.body && one.number < issue.number);
  return (older.at(-1) as (Issue & { body: PlanBody }) | undefined) ?? null;
}
