/** What the draft holds after a clinician has shared it, or issued a version. */
import type { ConditionId } from "../../clinical/conditions";
import type { DraftBody, Proposal } from "../../plans/draft";
import type { PlanBody } from "../../plans/plan";
import { fieldsOf, same, valueIn, withValue } from "../../plans/plan_fields";

/** Everything in which `body` differs from the plan in force, and others' proposals beside it. */
export function sharedDraft(
  condition: ConditionId,
  body: PlanBody,
  plan: PlanBody | null,
  proposals: readonly Proposal[],
  declined: Record<string, string>,
): DraftBody {
  let draft = withOthers(condition, plan, proposals, declined);
  for (const field of fieldsOf(condition)) {
    const value = valueIn(body, field);
    if (value !== undefined && !same(value, valueIn(plan, field) ?? empty(value))) {
      draft = withValue(draft, field, value);
    }
  }
  return noted(draft, declined);
}

/** What is left to talk about once `issuer` has put `issued` in force; null for nothing. */
export function draftLeft(
  issuer: string,
  condition: ConditionId,
  issued: PlanBody,
  proposals: readonly Proposal[],
  declined: Record<string, string>,
): DraftBody | null {
  const others = proposals.filter(({ by }) => by !== issuer);
  const draft = noted(withOthers(condition, issued, others, declined), declined);
  return Object.keys(draft).length > 1 ? draft : null;
}

/** The proposals about which nothing was decided: neither taken over nor declined. */
function withOthers(
  condition: ConditionId,
  plan: PlanBody | null,
  proposals: readonly Proposal[],
  declined: Record<string, string>,
): DraftBody {
  let draft: DraftBody = { condition };
  for (const { field, value } of proposals) {
    const open = !(field.id in declined) && !same(value, valueIn(plan, field));
    if (open) draft = withValue(draft, field, value);
  }
  return draft;
}

const noted = (draft: DraftBody, declined: Record<string, string>): DraftBody => {
  const said = Object.entries(declined).map(([field, why]) => ({ field, why }));
  return said.length > 0 ? { ...draft, declined: said } : draft;
};

/** What a field that is not there is the same as: no rows, no. */
const empty = (value: unknown): unknown =>
  Array.isArray(value) ? [] : value === false ? false : undefined;
