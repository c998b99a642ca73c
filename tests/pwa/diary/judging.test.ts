import { describe, expect, it } from "vitest";
import { corrected, doubtsOf, meant } from "../../../pwa/src/diary/form/doubts";
import { bodyOf, type Form, newForm } from "../../../pwa/src/diary/form/form";
import { isUrgent, judge, shownOf, zoned } from "../../../pwa/src/diary/form/judge";
import { body, plans } from "./cast";

const NOW = "2026-11-21T08:00:00";
const plan = plans(["2026-01-05", 300]).current;
const empty = newForm({
  id: "f",
  condition: "asthma",
  day: "2026-11-21",
  session: "morning",
  scale: "eu",
  meter: "",
});

function doubts(form: Form) {
  const written = bodyOf(form);
  return doubtsOf(form, written, judge(written, "asthma", plan, NOW), plan);
}

describe("an unlikely number", () => {
  it.each([
    [3000, 30, 900, 300, 300],
    [2900, 30, 900, null, 290],
    [600, 30, 900, 250, null],
    [29, 30, 900, 300, 290],
    [310, 30, 900, 300, null],
    [95, 30, 900, 100, null],
    [3333, 30, 900, 300, null],
  ])("%i between %i and %i with a best of %s may mean %s", (value, min, max, best, expected) => {
    expect(meant(value, min, max, best)).toBe(expected);
  });

  it("is asked about once, beside its field, and corrected by one tap", () => {
    const form = { ...empty, blows: [3000, null, null] };
    const [doubt] = doubts(form);
    expect(doubt).toMatchObject({ field: "peak_flow", value: 3000, meant: 300 });
    expect(doubt && corrected(form, doubt).blows).toEqual([300, null, null]);
  });

  it("is asked about at twice the best, and believed once confirmed", () => {
    const form = { ...empty, blows: [610, null, null] };
    const [doubt] = doubts(form);
    expect(doubt?.finding.code).toBe("ask-times-best");
    expect(doubts({ ...form, confirmed: [doubt?.id ?? ""] })).toEqual([]);
  });

  it("of the usual size is not asked about", () => {
    expect(doubts({ ...empty, blows: [290, 300, 280] })).toEqual([]);
  });
});

describe("the zone of a form", () => {
  const zone = (flow: number | null, more = {}, wall = NOW) =>
    judge(body("2026-11-21", flow, more), "asthma", plan, wall);

  it("stands on the plan's best and is kept as it was shown", () => {
    expect(shownOf(zone(240), plan)).toEqual({
      zone: "green",
      plan: plan?.revision,
      percent: 80,
      best: 300,
    });
    expect(shownOf(zone(239), plan)).toMatchObject({ zone: "yellow", percent: 79 });
  });

  it("is the worse of number and symptoms", () => {
    const found = judge(
      { ...body("2026-11-21", 290), fields: { ...body("2026-11-21", 290).fields, cough: 1 } },
      "asthma",
      plan,
      NOW,
    );
    expect(found.zone).toMatchObject({ zone: "yellow", number: "green" });
  });

  it("opens the emergency screen when it is red", () => {
    expect(isUrgent(zone(149))).toBe(true);
    expect(isUrgent(zone(150))).toBe(false);
  });

  it("sets off nothing when it was filled in later", () => {
    const late = zone(100, {}, "2026-11-22T12:00:00");
    expect(late.late).toBe(true);
    expect(isUrgent(late)).toBe(false);
  });

  it("is missing without a plan, but very bad symptoms still lead to help", () => {
    const bad = { ...body("2026-11-21", null), fields: { wheeze: 3 } };
    const found = judge(bad, "asthma", null, NOW);
    expect(found.zone).toMatchObject({ zone: null, reason: "no-plan", symptoms: "red" });
    expect(isUrgent(found)).toBe(true);
    expect(shownOf(found, null)).toBeUndefined();
  });

  it("rests on no impossible number", () => {
    expect(zone(3000).zone).toMatchObject({ zone: null, reason: "no-reading" });
  });

  it("is red for a red number whatever is wrong elsewhere in the form", () => {
    const written = body("2026-11-21", 149);
    const long = { ...written, fields: { ...written.fields, note: "x".repeat(3000) } };
    const found = judge(long, "asthma", plan, NOW);
    expect(found.faults.map(({ pointer }) => pointer)).toEqual(["/note"]);
    expect(isUrgent(found)).toBe(true);
  });

  it("of a merged entry is judged anew, and kept where it was shown", () => {
    expect(zoned(body("2026-11-21", 140), "asthma", plan, NOW).shown?.zone).toBe("red");
    const kept = body("2026-11-21", 140, { shown: { zone: "yellow", plan: "old" } });
    expect(zoned(kept, "asthma", plan, NOW)).toEqual(kept);
  });
});

it("refuses a day that has not begun", () => {
  expect(judge(body("2026-11-22", 290), "asthma", plan, NOW).future).toBe(true);
});
