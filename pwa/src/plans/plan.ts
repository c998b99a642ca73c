/** The care plan as its clinician issued it: each version counts until the next. */
import type { ConditionId } from "../clinical/conditions";
import type { RecordView, Revision } from "../local/revision";

export const PLAN = "plan";

export interface Limit {
  /** Percent of the personal best. */
  percent: number;
  /** The zone of a reading that lies exactly on the limit. */
  belongs: "upper" | "lower";
}

export interface PersonalBest {
  /** L/min */
  value: number;
  scale: string;
  on: string;
  set_by: string;
  meter?: string;
  method?: "measured" | "predicted" | "set";
}

/** A medicine exactly as the clinician typed it. */
export interface Medicine {
  name: string;
  dose: string;
  device?: string;
  spacer?: boolean;
  when?: string;
  how_often?: string;
}

export interface Step {
  text: string;
  /** "Again in so many minutes", and how often at most. */
  again_minutes?: number;
  times?: number;
  /** Whom to call: a place in the plan's contacts. */
  call?: number;
}

export interface Contact {
  name: string;
  phone: string;
  when?: string;
}

export interface PlanZone {
  signs: string[];
  medicines: Medicine[];
  steps: Step[];
}

/** A version of a plan; its zones bear the names that the condition's file gives them. */
export interface PlanBody {
  condition: ConditionId;
  number: number;
  zones: Record<string, PlanZone>;
  emergency: { country: string };
  personal_best?: PersonalBest;
  scheme?: { name: string; limits: [Limit, Limit] };
  symptom_rules?: { field: string; at_least: number; zone: "yellow" | "red" }[];
  mart?: boolean;
  before_exercise?: Medicine[];
  triggers?: string[];
  usual_stools?: number;
  contacts?: Contact[];
  review_by?: string;
}

/** The end of a plan: the number of the version that it ends, and why. */
export interface PlanEnd {
  condition: ConditionId;
  number: number;
  withdrawn: { reason: string };
}

export type PlanVersion = PlanBody | PlanEnd;

/** The records that hold a child's plans, as the phone has read them. */
export type PlanViews = readonly Pick<RecordView<PlanVersion>, "revisions">[];

/** One version, or the end of the plan: then `body` is null and `reason` says why. */
export interface Issue {
  revision: string;
  number: number;
  body: PlanBody | null;
  reason: string | null;
  /** Wall time of issue. */
  at: string;
  author: string;
}

export type InForce = Issue & { body: PlanBody };

export interface Plans {
  /** Oldest first. */
  issues: Issue[];
  current: InForce | null;
  /** The end of the plan, where it was withdrawn and nothing has come in its place. */
  ended: (Issue & { reason: string }) | null;
  /** The last version came in a form that this app cannot read: no word of it is guessed. */
  unreadable: boolean;
}

export const NO_PLANS: Plans = { issues: [], current: null, ended: null, unreadable: false };

/** The plans for one condition out of a child's plan records. */
export function plansFor(views: PlanViews, condition: string): Plans {
  const view = views.find((one) =>
    one.revisions.some((revision) => revision.body?.condition === condition),
  );
  if (!view) return NO_PLANS;
  const issues = view.revisions.map(issueOf).sort(inTurn);
  const last = issues.at(-1);
  return {
    issues,
    current: last?.body ? (last as InForce) : null,
    ended: last?.reason ? (last as Plans["ended"]) : null,
    unreadable: last !== undefined && last.body === null && last.reason === null,
  };
}

function issueOf({ id, body, at, author }: Revision<PlanVersion>): Issue {
  const ends = body !== null && "withdrawn" in body;
  return {
    revision: id,
    number: body?.number ?? 0,
    body: body && "zones" in body ? body : null,
    reason: ends ? body.withdrawn.reason : null,
    at,
    author,
  };
}

/** By number; the end of a version bears its number and comes after it. */
const inTurn = (one: Issue, other: Issue): number =>
  one.number - other.number || Number(one.body === null) - Number(other.body === null);

/** The plan that an entry about `day` is judged by: the one in force then, or else the present one. */
export function planOn(plans: Plans, day: string): Plans["current"] {
  const before = plans.issues.filter((issue) => issue.at.slice(0, 10) <= day).at(-1);
  return before?.body && plans.current ? (before as InForce) : plans.current;
}

/** The zone of that name of the plan in force. */
export const zoneOf = (plans: Plans, zone: string): PlanZone | null =>
  plans.current?.body.zones[zone] ?? null;

/** What to do in a zone, one step after the other. */
export const stepsOf = (zone: PlanZone | null | undefined): string[] =>
  (zone?.steps ?? []).map((step) => step.text);
