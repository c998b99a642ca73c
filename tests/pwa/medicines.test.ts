import { describe, expect, test } from "vitest";
import { bodyOf, formOf, missingIn } from "../../pwa/src/medicines/form";
import {
  type DoseBody,
  dosesOf,
  fewLeft,
  leftIn,
  type MedicineBody,
  medicinesOf,
  usualAmount,
} from "../../pwa/src/medicines/medicine";
import { revision, view } from "./diary/cast";

const BLUE: MedicineBody = {
  name: "Blue inhaler",
  dose: "2 puffs",
  for: "reliever",
  status: "kept",
  counter: { start: 200, on: "2026-11-01" },
};

const listed = (body: MedicineBody) =>
  medicinesOf([view([revision(body, { kind: "medicine" })])])[0] as ReturnType<
    typeof medicinesOf
  >[number];
const taken = (medicine: string, ...days: [string, number][]) =>
  dosesOf(
    days.map(([day, amount]) =>
      view([revision<DoseBody>({ medicine, amount, day, time: "08:00" }, { kind: "dose" })]),
    ),
  );

describe("doses left", () => {
  test("are those of a new inhaler less all since it was begun", () => {
    const blue = listed(BLUE);
    const doses = taken(blue.record, ["2026-10-31", 9], ["2026-11-01", 2], ["2026-11-05", 4]);
    expect(leftIn(blue, doses)).toBe(194);
  });

  test("are of this medicine alone, and never fewer than none", () => {
    const blue = listed(BLUE);
    expect(leftIn(blue, taken("another", ["2026-11-02", 8]))).toBe(200);
    const small = listed({ ...BLUE, counter: { start: 3, on: "2026-11-01" } });
    expect(leftIn(small, taken(small.record, ["2026-11-02", 4]))).toBe(0);
  });

  test("are not told without a counter", () => {
    const { counter: _, ...plain } = BLUE;
    expect(leftIn(listed(plain), [])).toBeNull();
  });

  test("are few below a tenth of the inhaler", () => {
    expect([21, 20].map((left) => fewLeft(left, 200))).toEqual([false, true]);
    expect([7, 6].map((left) => fewLeft(left, 60))).toEqual([false, true]);
  });
});

test("one tap writes down what was agreed, else what was taken last, else one", () => {
  const blue = listed(BLUE);
  expect(usualAmount(blue, [])).toBe(1);
  expect(usualAmount(blue, taken(blue.record, ["2026-11-02", 4]))).toBe(4);
  expect(usualAmount(listed({ ...BLUE, each: 2 }), taken(blue.record, ["2026-11-02", 4]))).toBe(2);
});

test("a medicine comes out of its form as it went in", () => {
  const body: MedicineBody = {
    ...BLUE,
    device: "Spacer",
    how_often: "Up to every 4 hours",
    status: "changed",
    why: "Less is enough.",
    each: 2,
    refill_by: "2026-12-01",
    expires: "2027-01-31",
    spare_at_school: true,
    technique_checked: "2026-09-01",
  };
  expect(bodyOf(formOf("id", body, "2026-11-20"))).toEqual(body);
});

test("a form without name, dose and purpose says so", () => {
  expect(missingIn(formOf("id", null, "2026-11-20"))).toEqual(["name", "dose", "purpose"]);
});
