/** All about a child's plans as a desk reads it: the same revisions that a phone has. */
import { get } from "../../api";
import type { ConditionId } from "../../clinical/conditions";
import { heads } from "../../local/heads";
import type { RecordView, Revision } from "../../local/revision";
import type { ChildLook } from "../../parts";
import type { Condition } from "../../people/me";
import { ANSWER, type Answer, type AnswerBody, answersTo } from "../../plans/answers";
import { BEST, type BestBody, bestsOf, type KnownBest } from "../../plans/best";
import { DRAFT, type DraftBody, type Drafted, draftOf } from "../../plans/draft";
import { PLAN, type Plans, type PlanVersion, plansFor } from "../../plans/plan";

export interface PlansPage {
  child: ChildLook & { birth_date: string; conditions: Condition[]; stream: string };
  revisions: Revision[];
  candidate: { entry: string; day: string; value: number; doubts: string[] } | null;
  people: Record<string, { name: string }>;
}

export const readPlans = (child: string): Promise<PlansPage> => get(`/children/${child}/plans`);

/** What the plan of one condition is at this moment. */
export interface Desk {
  plans: Plans;
  drafted: Drafted;
  bests: KnownBest[];
  /** Revision that the next version has to follow; null before the first. */
  last: string | null;
  answersTo: (version: string) => Answer[];
  name: (person: string) => string;
}

export function deskOf({ revisions, people }: PlansPage, condition: ConditionId): Desk {
  const plans = plansFor(viewsOf<PlanVersion>(revisions, PLAN), condition);
  const answers = viewsOf<AnswerBody>(revisions, ANSWER);
  return {
    plans,
    drafted: draftOf(viewsOf<DraftBody>(revisions, DRAFT), condition, plans.current?.body ?? null),
    bests: bestsOf(viewsOf<BestBody>(revisions, BEST)),
    last: plans.issues.at(-1)?.revision ?? null,
    answersTo: (version) => answersTo(answers, version),
    name: (person) => people[person]?.name ?? "",
  };
}

type View<Body> = Pick<RecordView<Body>, "revisions" | "heads" | "trouble">;

function viewsOf<Body>(revisions: readonly Revision[], kind: string): View<Body>[] {
  const records = new Map<string, Revision<Body>[]>();
  for (const revision of revisions as Revision<Body>[]) {
    if (revision.kind !== kind) continue;
    records.set(revision.record, [...(records.get(revision.record) ?? []), revision]);
  }
  return [...records.values()].map((all) => ({ revisions: all, heads: heads(all), trouble: null }));
}
