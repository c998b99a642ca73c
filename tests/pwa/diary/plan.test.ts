import { describe, expect, it } from "vitest";
import { zoneWithin } from "../../../pwa/src/clinical/peak_flow";
import { helpFor } from "../../../pwa/src/plans/help";
import {
  NO_PLANS,
  PLAN,
  type PlanBody,
  type PlanEnd,
  planOn,
  plansFor,
} from "../../../pwa/src/plans/plan";
import { rangesOf } from "../../../pwa/src/plans/ranges";
import { planBody, plans, revision } from "./cast";

describe("the numbers on the plan", () => {
  const withLimits = (best: number, belongs: "upper" | "lower"): PlanBody => ({
    ...planBody(best),
    scheme: {
      name: "own",
      limits: [
        { percent: 80, belongs },
        { percent: 50, belongs },
      ],
    },
  });

  it("are those on which the zones turn, whoever owns the limit", () => {
    for (const belongs of ["upper", "lower"] as const) {
      for (let best = 60; best <= 900; best += 7) {
        const plan = withLimits(best, belongs);
        const ranges = rangesOf(plan);
        if (!ranges || !plan.scheme) throw new Error("A plan with a best has ranges");
        const zoneOf = (flow: number) => zoneWithin(flow, best, plan.scheme?.limits ?? []);
        expect(zoneOf(ranges.green.from)).toBe("green");
        expect(zoneOf(ranges.yellow.to)).toBe("yellow");
        expect(zoneOf(ranges.yellow.from)).toBe("yellow");
        expect(zoneOf(ranges.red.to)).toBe("red");
      }
    }
  });

  it("are not there without a personal best", () => {
    const { personal_best: _best, ...without } = planBody(300);
    expect(rangesOf(without)).toBeNull();
  });
});

it("judges a day by the plan that was in force then", () => {
  const both = plans(["2026-01-05", 260], ["2026-06-01", 300]);
  expect(planOn(both, "2026-05-31")?.body.personal_best?.value).toBe(260);
  expect(planOn(both, "2026-06-01")?.body.personal_best?.value).toBe(300);
});

it("shows nothing of a plan that was withdrawn but the reason, until there is a new one", () => {
  const first = revision(planBody(300), { kind: PLAN });
  const end = { condition: "asthma" as const, number: 1, withdrawn: { reason: "New medicine" } };
  const ended = revision<PlanBody | PlanEnd>(end, { kind: PLAN, parents: [first.id] });
  const without = plansFor([{ revisions: [ended, first] }], "asthma");
  expect(without.current).toBeNull();
  expect(without.ended?.reason).toBe("New medicine");
  expect(planOn(without, first.at.slice(0, 10))).toBeNull();
  const next = revision({ ...planBody(310), number: 2 }, { kind: PLAN });
  const again = plansFor([{ revisions: [ended, next, first] }], "asthma");
  expect(again.current?.number).toBe(2);
  expect(again.ended).toBeNull();
});

it("guesses no word of a plan in a form from before zones, and shows the next version", () => {
  const { zones: _zones, number: _number, ...rest } = planBody(300);
  const steps = { green: "Go on.", yellow: "Blue inhaler.", red: "Call." };
  const old = revision({ ...rest, steps } as unknown as PlanBody, { kind: PLAN });
  const first = plansFor([{ revisions: [old] }], "asthma");
  expect([first.current, first.ended, first.unreadable]).toEqual([null, null, true]);
  expect(planOn(first, old.at.slice(0, 10))).toBeNull();
  expect(helpFor([first]).known).toBe(false);
  const next = revision({ ...planBody(310), number: 2 }, { kind: PLAN });
  const again = plansFor([{ revisions: [old, next] }], "asthma");
  expect([again.current?.number, again.unreadable]).toEqual([2, false]);
});

describe("the number to call", () => {
  it("comes from the country of the plan", () => {
    expect(helpFor([plans(["2026-01-05", 300])])).toEqual({ number: "999", known: true });
  });

  it("says that it is not known without a plan", () => {
    expect(helpFor([NO_PLANS]).known).toBe(false);
  });
});
