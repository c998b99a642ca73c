/**
 * What both propose for the next version of a plan.
 *
 * Who proposed a field is not said in the draft: it is who wrote the revision that last changed it.
 */
import type { RecordView, Revision } from "../local/revision";
import type { PlanBody } from "./plan";
import { fieldsOf, type PlanField, type PlanPart, same, valueIn, withValue } from "./plan_fields";

export const DRAFT = "plan.draft";

/** A draft's body: the fields that somebody wants otherwise, and those that stay as they are. */
export type DraftBody = PlanPart & { declined?: Declined[] };

/** What the clinician says to a proposal that the next version leaves out. */
export interface Declined {
  field: string;
  why: string;
}

export interface Proposal {
  field: PlanField;
  value: unknown;
  by: string;
  /** Wall time at which it was proposed. */
  at: string;
}

export interface Drafted {
  /** Of two that changed one field while apart, both. */
  proposals: Proposal[];
  declined: (Declined & { by: string; at: string })[];
  heads: Revision<DraftBody>[];
}

export const NOTHING_DRAFTED: Drafted = { proposals: [], declined: [], heads: [] };

type DraftViews = readonly Pick<RecordView<DraftBody>, "revisions" | "heads">[];

/** The draft for one condition; a proposal that the plan in force already holds is none any more. */
export function draftOf(
  views: DraftViews,
  condition: PlanBody["condition"],
  plan: PlanBody | null,
): Drafted {
  const view = views.find((one) =>
    one.revisions.some((revision) => revision.body?.condition === condition),
  );
  if (!view) return NOTHING_DRAFTED;
  const all = view.heads.flatMap((head) =>
    fieldsOf(condition)
      .filter((field) => isProposed(head.body, field, plan))
      .map((field) => proposal(view.revisions, head, field)),
  );
  const declined = view.heads.flatMap(({ body, author, at }) =>
    (body?.declined ?? []).map((one) => ({ ...one, by: author, at })),
  );
  return { proposals: all.filter(first), declined, heads: view.heads };
}

function isProposed(body: DraftBody | null, field: PlanField, plan: PlanBody | null): boolean {
  const value = valueIn(body, field);
  return value !== undefined && !same(value, valueIn(plan, field));
}

/** Not the same proposal of another head again. */
const first = (one: Proposal, at: number, all: Proposal[]): boolean =>
  all.findIndex((other) => other.field.id === one.field.id && same(other.value, one.value)) === at;

function proposal(
  revisions: readonly Revision<DraftBody>[],
  head: Revision<DraftBody>,
  field: PlanField,
): Proposal {
  const value = valueIn(head.body, field);
  const origin = originOf(new Map(revisions.map((one) => [one.id, one])), head, field, value);
  return { field, value, by: origin.author, at: origin.at };
}

/** The earliest revision from which the value has stood unchanged until now. */
function originOf(
  known: ReadonlyMap<string, Revision<DraftBody>>,
  revision: Revision<DraftBody>,
  field: PlanField,
  value: unknown,
): Revision<DraftBody> {
  const before = revision.parents
    .map((parent) => known.get(parent))
    .find((parent) => parent && same(valueIn(parent.body, field), value));
  return before ? originOf(known, before, field, value) : revision;
}

/**
 * The next revision of a draft with one field proposed, or taken back without a value.
 *
 * It replaces every head that it can speak for. A head that says something else about another field
 * stays beside it, so that nothing that somebody proposed is lost.
 */
export function proposing(
  heads: readonly Revision<DraftBody>[],
  condition: PlanBody["condition"],
  field: PlanField,
  value: unknown,
): { body: DraftBody; parents: string[] } {
  let body: DraftBody = { condition };
  const parents: string[] = [];
  for (const head of heads) {
    const others = fieldsOf(condition).filter(
      ({ id }) => id !== field.id && valueIn(head.body, { id } as PlanField) !== undefined,
    );
    const agrees = others.every((one) => {
      const mine = valueIn(body, one);
      return mine === undefined || same(mine, valueIn(head.body, one));
    });
    if (!agrees) continue;
    parents.push(head.id);
    for (const one of others) body = withValue(body, one, valueIn(head.body, one));
    const declined = [...(body.declined ?? []), ...(head.body?.declined ?? [])];
    const kept = declined.filter((one) => one.field !== field.id);
    body = kept.length > 0 ? { ...body, declined: kept } : body;
  }
  return { body: withValue(body, field, value), parents };
}
