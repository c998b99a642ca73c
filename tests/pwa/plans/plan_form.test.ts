import { describe, expect, it } from "vitest";
import "../../../pwa/src/clinic/words";
import "../../../pwa/src/plans/words";
import { draftLeft, sharedDraft } from "../../../pwa/src/clinic/plan/next_draft";
import { bodyOf, formOf, withPart } from "../../../pwa/src/clinic/plan/plan_form";
import type { Desk } from "../../../pwa/src/clinic/plan/plans_page";
import {
  leastFor,
  RULES_FIELD,
  USUAL_RULES,
  withLeast,
} from "../../../pwa/src/clinic/plan/symptom_rules";
import { wrongIn } from "../../../pwa/src/clinic/plan/wrong";
import { NOTHING_DRAFTED, type Proposal } from "../../../pwa/src/plans/draft";
import { NO_PLANS, type PlanBody, plansFor } from "../../../pwa/src/plans/plan";
import { fieldsOf, type PlanField } from "../../../pwa/src/plans/plan_fields";
import { planBody, revision } from "../diary/cast";
import { BEN, MAYA } from "../phone";

const TODAY = "2026-11-20";
const field = (id: string) => fieldsOf("asthma").find((one) => one.id === id) as PlanField;
const TRIGGERS = field("triggers");

function desk(body: PlanBody | null, proposals: Proposal[] = []): Desk {
  const plans = body ? plansFor([{ revisions: [revision(body)] }], "asthma") : NO_PLANS;
  return {
    plans,
    drafted: { ...NOTHING_DRAFTED, proposals },
    bests: [],
    last: plans.issues.at(-1)?.revision ?? null,
    answersTo: () => [],
    name: () => "",
  };
}

const form = (body: PlanBody | null) => formOf(MAYA, "asthma", desk(body), "GB", TODAY);
const whole: PlanBody = {
  ...planBody(300),
  symptom_rules: [{ field: "cough", at_least: 2, zone: "yellow" }],
  mart: true,
  before_exercise: [{ name: "Blue inhaler", dose: "2 puffs", spacer: true }],
  contacts: [
    { name: "Clinic", phone: "1" },
    { name: "Nurse", phone: "2" },
  ],
  review_by: "2027-11-20",
};
whole.personal_best = {
  ...(whole.personal_best as NonNullable<PlanBody["personal_best"]>),
  method: "measured",
};

describe("the form of the next version", () => {
  it("changes nothing that nobody touched", () => {
    expect(bodyOf("asthma", form(whole), "Dr Voss", 2)).toEqual({ ...whole, number: 2 });
  });

  it("holds the symptom rules of this patient's own, and none where the usual ones count", () => {
    const own = withLeast(withLeast(USUAL_RULES, "cough", "yellow", 3), "wheeze", "red", null);
    expect(leastFor(own, "cough", "yellow")).toBe(3);
    expect(leastFor(own, "wheeze", "red")).toBeNull();
    expect(leastFor(own, "wheeze", "yellow")).toBe(leastFor(USUAL_RULES, "wheeze", "yellow"));
    const ruled = (rules: unknown) => {
      const parts = withPart(form(planBody(300)).parts, RULES_FIELD, rules);
      return bodyOf("asthma", { ...form(planBody(300)), parts }, "Dr Voss", 2);
    };
    expect(ruled(own).symptom_rules).toEqual(own);
    expect(ruled([]).symptom_rules).toEqual([]);
    expect(ruled(undefined)).not.toHaveProperty("symptom_rules");
  });

  it("signs a best with who set it: the one before, until it is changed", () => {
    const by = (best: number) =>
      bodyOf("asthma", { ...form(whole), best }, "Dr Voss", 2).personal_best?.set_by;
    expect(by(300)).toBe("Dr Okafor");
    expect(by(310)).toBe("Dr Voss");
  });

  it("of a first plan asks for a step in every zone, and for a dose with each medicine", () => {
    const empty = form(null);
    expect(wrongIn("asthma", empty, TODAY).map(({ name }) => name)).toEqual([
      "zones-green-steps",
      "zones-yellow-steps",
      "zones-red-steps",
    ]);
    const parts = { ...whole, before_exercise: [{ name: "Blue inhaler", dose: " " }] };
    const wrong = wrongIn("asthma", { ...form(whole), parts }, TODAY);
    expect(wrong.map(({ name }) => name)).toEqual(["before_exercise"]);
  });

  it("keeps out limits in the wrong order and a best of tomorrow", () => {
    const odd = { ...form(whole), scheme: "own", on: "2026-11-21" };
    const limits = { green: { percent: 50, belongs: "upper" as const }, yellow: odd.yellow };
    const wrong = wrongIn("asthma", { ...odd, ...limits }, TODAY);
    expect(wrong.map(({ name }) => name)).toEqual(["on", "green"]);
  });

  it("goes on calling the same person when another leaves the list", () => {
    const steps = [
      { text: "Call", call: 1 },
      { text: "Ask", call: 0 },
    ];
    const parts = { ...whole, zones: { ...whole.zones, red: { signs: [], medicines: [], steps } } };
    const left = withPart(parts, field("contacts"), (whole.contacts ?? []).slice(1));
    expect(left.zones?.red?.steps).toEqual([{ text: "Call", call: 0 }, { text: "Ask" }]);
  });
});

describe("the draft", () => {
  const bens: Proposal = { field: TRIGGERS, value: ["Dust"], by: BEN, at: `${TODAY}T10:00` };

  it("that is shared holds what differs and what others proposed", () => {
    const body = { ...whole, review_by: "2027-01-01", number: 2 };
    expect(sharedDraft("asthma", body, whole, [bens], {})).toEqual({
      condition: "asthma",
      review_by: "2027-01-01",
      triggers: ["Dust"],
    });
  });

  it("keeps after an issue what nobody decided, and nothing that was taken over", () => {
    expect(draftLeft(MAYA, "asthma", whole, [bens], {})).toEqual({
      condition: "asthma",
      triggers: ["Dust"],
    });
    expect(draftLeft(MAYA, "asthma", { ...whole, triggers: ["Dust"] }, [bens], {})).toBeNull();
  });

  it("tells with a word what was left out", () => {
    expect(draftLeft(MAYA, "asthma", whole, [bens], { triggers: "Later" })).toEqual({
      condition: "asthma",
      declined: [{ field: "triggers", why: "Later" }],
    });
  });
});
