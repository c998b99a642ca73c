/** The care plan as its clinician issued it: each issue counts until the next. */
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
  method?: "measured" | "predicted";
}

export interface PlanBody {
  condition: "asthma" | "ibd";
  steps: Record<string, string>;
  emergency: { country: string };
  number?: number;
  personal_best?: PersonalBest;
  scheme?: { name: string; limits: [Limit, Limit] };
  symptom_rules?: { field: string; at_least: number; zone: "yellow" | "red" }[];
  usual_stools?: number;
  contacts?: { name: string; phone: string }[];
  review_by?: string;
}

/** One issue; `body` is null for one that ended the plan. */
export interface Issue {
  revision: string;
  body: PlanBody | null;
  /** Wall time of issue. */
  at: string;
  author: string;
}

export interface Plans {
  /** Oldest first. */
  issues: Issue[];
  current: (Issue & { body: PlanBody }) | null;
  /** Two clinicians issued a plan at the same time. */
  inTwoVersions: boolean;
}

export const NO_PLANS: Plans = { issues: [], current: null, inTwoVersions: false };

/** The plans for one condition out of a child's plan records. */
export function plansFor(views: readonly RecordView<PlanBody>[], condition: string): Plans {
  const view = views.find((one) =>
    one.revisions.some((revision) => revision.body?.condition === condition),
  );
  if (!view) return NO_PLANS;
  const issues = view.revisions.map(issueOf).sort((one, other) => one.at.localeCompare(other.at));
  const standing = view.heads.find((head) => head.body !== null);
  const current = standing ? (issueOf(standing) as Plans["current"]) : null;
  return { issues, current, inTwoVersions: view.heads.length > 1 };
}

const issueOf = ({ id, body, at, author }: Revision<PlanBody>): Issue => ({
  revision: id,
  body,
  at,
  author,
});

/** The plan that an entry about `day` is judged by: the one in force then, or else the present one. */
export function planOn(plans: Plans, day: string): Plans["current"] {
  const before = plans.issues.filter((issue) => issue.at.slice(0, 10) <= day).at(-1);
  return before?.body && plans.current ? (before as Plans["current"]) : plans.current;
}

/** The steps of a plan as lines: the clinician wrote one step a line. */
export const stepsOf = (text: string | undefined): string[] =>
  (text ?? "")
    .split("\n")
    .map((line) => line.replace(/^\s*(?:[-*•]|\d+[.)])\s*/, "").trim())
    .filter((line) => line !== "");
