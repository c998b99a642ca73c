/** The clinic's overview: what needs a look comes first, and a gap is told as one. */
import { expect, test } from "vitest";
import { gapsOf, has, type PanelRow, type Sort, sorted } from "../../pwa/src/clinic/panel/panel";

const TODAY = "2026-11-22";

const whole: PanelRow = {
  child: {
    id: "a",
    name: "Ada",
    colour: "sky",
    shape: "heart",
    birth_date: "2015-01-01",
    conditions: ["asthma"],
  },
  stream: "s",
  days: 20,
  told: 20,
  good: 18,
  red: 0,
  last_entry_day: "2026-11-21",
  last_review: "2026-10-01T10:00:00+00:00",
  next_visit: null,
  read_before_visit: true,
  overdue: [],
  asked: [],
  plan: true,
  plan_review_due: false,
  coordinator: true,
  counted: null,
  late: 0,
  two_versions: 0,
  unlikely: [],
};

const row = (name: string, some: Partial<PanelRow> = {}): PanelRow => ({
  ...whole,
  ...some,
  child: { ...whole.child, id: name, name },
});

const names = (rows: PanelRow[], by: Sort) => sorted(rows, by).map(({ child }) => child.name);

test("who has it hardest comes first, who tells nothing last, equals by name", () => {
  const rows = [
    row("Silent", { told: 0, good: 0 }),
    row("Zed"),
    row("Ben"),
    row("Often yellow", { good: 5 }),
    row("Red", { red: 1 }),
  ];
  expect(names(rows, "control")).toEqual(["Red", "Often yellow", "Ben", "Zed", "Silent"]);
});

test("the longest ago comes first, and never is longer than any day", () => {
  const never = row("Never", { last_entry_day: null, last_review: null });
  const old = row("Old", { last_entry_day: "2026-01-01", last_review: "2025-01-01T00:00:00Z" });
  expect(names([row("New"), old, never], "entry")).toEqual(["Never", "Old", "New"]);
  expect(names([row("New"), old, never], "review")).toEqual(["Never", "Old", "New"]);
});

test("what was due first comes first", () => {
  const rows = [row("None"), row("Late", { overdue: ["2026-11-01"] })];
  rows.push(row("Later", { overdue: ["2026-11-09", "2026-11-10"] }));
  expect(names(rows, "overdue")).toEqual(["Late", "Later", "None"]);
});

test("who comes next comes first, who has no visit last", () => {
  const rows = [row("None"), row("Later", { next_visit: "2026-12-09" })];
  rows.push(row("Soon", { next_visit: "2026-11-23" }));
  expect(names(rows, "visit")).toEqual(["Soon", "Later", "None"]);
});

test("a diary counts as kept up to two weeks after its last entry", () => {
  expect(has(row("a", { last_entry_day: "2026-11-08" }), "diary", TODAY)).toBe(true);
  expect(has(row("a", { last_entry_day: "2026-11-07" }), "diary", TODAY)).toBe(false);
  expect(has(row("a", { read_before_visit: null }), "read", TODAY)).toBe(null);
});

test("a whole record has no gap, and every gap is named", () => {
  expect(gapsOf(row("a"))).toEqual([]);
  const poor = { days: 7, late: 5, two_versions: 1, plan: false };
  const found = gapsOf(row("a", { ...poor, unlikely: [{ day: TODAY, field: "peak_flow" }] }));
  expect(found.map(({ gap }) => gap)).toEqual([
    "missing",
    "late",
    "unlikely",
    "two-versions",
    "no-plan",
  ]);
});
