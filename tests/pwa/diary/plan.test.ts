import { describe, expect, it } from "vitest";
import { zoneWithin } from "../../../pwa/src/clinical/peak_flow";
import { helpFor } from "../../../pwa/src/plans/help";
import { NO_PLANS, type PlanBody, planOn, stepsOf } from "../../../pwa/src/plans/plan";
import { rangesOf } from "../../../pwa/src/plans/ranges";
import { planBody, plans } from "./cast";

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

it("reads one step a line, with or without the clinician's own numbers", () => {
  expect(stepsOf("1. Blue inhaler\n\n- Sit up\n2) Call us ")).toEqual([
    "Blue inhaler",
    "Sit up",
    "Call us",
  ]);
});

describe("the number to call", () => {
  it("comes from the country of the plan", () => {
    expect(helpFor([plans(["2026-01-05", 300])])).toEqual({ number: "999", known: true });
  });

  it("says that it is not known without a plan", () => {
    expect(helpFor([NO_PLANS]).known).toBe(false);
  });
});
