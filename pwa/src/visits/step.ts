/** Next steps: each has an owner who accepts it, and a day by which it is due. */
import { type Kept, keptOf } from "../local/kept";
import type { RecordView } from "../local/revision";

export const STEP = "next-step";
export type Side = "family" | "team";
export type Who = Side | "both";
export const OWNERS: readonly Who[] = ["family", "team", "both"];

export type Gap = "missing" | "late" | "unlikely" | "two-versions" | "no-plan";

export interface StepBody {
  visit?: string;
  text: string;
  /** `person` names who it is on the clinic's side. */
  owner: { who: Who; person?: string };
  due: string;
  accepted: Side[];
  status: "open" | "done" | "dropped";
  why?: string;
  /** Which gap of the record it is to close. */
  gap?: Gap;
}

export type Step = Kept<StepBody>;

/** Every step that stands, the one due first first. */
export const stepsOf = (views: readonly RecordView<StepBody>[]): Step[] =>
  keptOf(views).sort((one, other) => one.body.due.localeCompare(other.body.due));

export const isOpen = ({ body }: Step): boolean => body.status === "open";

export const isOf = (side: Side, { owner }: StepBody): boolean =>
  owner.who === side || owner.who === "both";

/** Whether everybody who owns it has said yes. */
export const isAccepted = ({ owner, accepted }: StepBody): boolean =>
  accepted.length === (owner.who === "both" ? 2 : 1);

export type StepWish = "accept" | "overdue" | null;

/** What a step asks of the family on `today`. */
export function stepWish(step: Step, today: string): StepWish {
  if (!isOpen(step) || !isOf("family", step.body)) return null;
  if (!step.body.accepted.includes("family")) return "accept";
  return step.body.due < today ? "overdue" : null;
}

/** The step with the family's yes. */
export const acceptedBy = (side: Side, body: StepBody): StepBody => ({
  ...body,
  accepted: [...new Set([...body.accepted, side])],
});
