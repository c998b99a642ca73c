/** What leaves the desk: a version, a draft that is shared, the end of a plan. */
import type { ConditionId } from "../../clinical/conditions";
import { namedId, personHere } from "../../local";
import { BEST, type BestBody } from "../../plans/best";
import { DRAFT, type DraftBody } from "../../plans/draft";
import { PLAN, type PlanBody, type PlanEnd } from "../../plans/plan";
import { same } from "../../plans/plan_fields";
import { type Offered, offer, write } from "../desk";
import { draftLeft } from "./next_draft";
import type { Desk, PlansPage } from "./plans_page";

type Child = PlansPage["child"];

/** The next version's number: one after the last that was issued. */
export const nextNumber = ({ plans }: Desk): number => (plans.issues.at(-1)?.number ?? 0) + 1;

/**
 * Issues a version in place of the one that stands; then the draft keeps what is still open, and a
 * new personal best becomes a record of its own.
 */
export async function issue(
  child: Child,
  desk: Desk,
  follows: string | null,
  body: PlanBody,
  declined: Record<string, string>,
): Promise<Offered> {
  const record = await namedId(child.id, `plan:${body.condition}`);
  const parents = follows ? [follows] : [];
  const offered = await offer<PlanBody>(child, { kind: PLAN, record, parents, body });
  if (offered.sent === "refused") return offered;
  const left = draftLeft(personHere(), body.condition, body, desk.drafted.proposals, declined);
  if (desk.drafted.heads.some((head) => head.body) || left) {
    await writeDraft(child, body.condition, desk, left);
  }
  await setBest(child, desk.plans.current?.body.personal_best, body.personal_best);
  return offered;
}

/** Shows the family what the next version may be; nothing is in force by it. */
export async function writeDraft(
  child: Child,
  condition: ConditionId,
  { drafted }: Desk,
  body: DraftBody | null,
): Promise<Offered> {
  const record = await namedId(child.id, `plan-draft:${condition}`);
  const parents = drafted.heads.map(({ id }) => id);
  return offer<DraftBody>(child, { kind: DRAFT, record, parents, body });
}

/** Ends the plan: phones then show why, and no zone of it. */
export async function withdraw(child: Child, desk: Desk, reason: string): Promise<Offered> {
  const { current } = desk.plans;
  if (!current) return { sent: "refused", codes: ["not-in-force"] };
  const { condition, number } = current.body;
  const record = await namedId(child.id, `plan:${condition}`);
  return offer<PlanEnd>(child, {
    kind: PLAN,
    record,
    parents: [current.revision],
    body: { condition, number, withdrawn: { reason } },
  });
}

async function setBest(
  child: Child,
  before: PlanBody["personal_best"],
  best: PlanBody["personal_best"],
): Promise<void> {
  if (!best || same(before, best)) return;
  const { value, scale, meter, method = "set", on } = best;
  await write<BestBody>(child, {
    kind: BEST,
    body: {
      condition: "asthma",
      value,
      scale,
      ...(meter ? { meter } : {}),
      method,
      from: on,
      status: "set",
    },
  });
}
