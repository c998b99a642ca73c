import { describe, expect, it } from "vitest";
import { type BandPlan, bands, stretches } from "../../../pwa/src/diary/chart/bands";
import { dayNumber, dayOf } from "../../../pwa/src/diary/chart/calendar";
import { factsOf, rowsOf } from "../../../pwa/src/diary/chart/facts";
import { type Measure, readingsOf } from "../../../pwa/src/diary/chart/measures";
import { bandPlans } from "../../../pwa/src/diary/chart/plan_bands";
import {
  nearest,
  pointsOf,
  type Reading,
  runs,
  seen,
  within,
} from "../../../pwa/src/diary/chart/points";
import { scales, valueDomain } from "../../../pwa/src/diary/chart/scales";
import { linePath, marksPath } from "../../../pwa/src/diary/chart/shapes";
import { ticks } from "../../../pwa/src/diary/chart/ticks";
import {
  farthest,
  fromScroll,
  reachOf,
  respan,
  toScroll,
} from "../../../pwa/src/diary/chart/window";
import { entryOf } from "../../../pwa/src/diary/entry";
import { body, entry, plans, revision, view } from "./cast";

const reading = (day: string, value: number, more: Partial<Reading> = {}): Reading => ({
  record: `${day} ${value}`,
  day,
  session: "morning",
  value,
  reliever: "unknown",
  late: false,
  zone: null,
  ...more,
});

const three = pointsOf([
  reading("2026-11-03", 300),
  reading("2026-11-01", 280),
  reading("2026-11-01", 290, { session: "evening" }),
]);

describe("readings in time", () => {
  it("stand in the order of the days they are about, not of writing", () => {
    expect(three.map(({ value }) => value)).toEqual([280, 290, 300]);
  });

  it("leave a gap where a day has none", () => {
    expect(runs(three).map((run) => run.length)).toEqual([2, 1]);
    expect(linePath(three, { x: (x) => x, y: (y) => y }).match(/M/g)).toHaveLength(2);
  });

  it("are drawn for the days in view, with one neighbour to each side", () => {
    const points = pointsOf(
      Array.from({ length: 1000 }, (_, at) => reading(dayOf(20_000 + at), at)),
    );
    expect(seen(points, 20_100, 20_114)).toHaveLength(16);
    expect(within(points, 20_100, 20_114).map(({ value }) => value)).toEqual(
      Array.from({ length: 14 }, (_, at) => 100 + at),
    );
  });

  it("are found near the finger and nowhere else", () => {
    const at = dayNumber("2026-11-03");
    expect(nearest(three, at, 1)?.value).toBe(300);
    expect(nearest(three, at + 5, 1)).toBeNull();
  });
});

describe("marks", () => {
  const place = { x: (x: number) => x, y: (y: number) => y };
  const points = pointsOf([
    reading("2026-11-01", 280),
    reading("2026-11-02", 281, { late: true }),
    reading("2026-11-03", 282, { reliever: "after" }),
  ]);
  const count = (kind: Parameters<typeof marksPath>[1]) =>
    (marksPath(points, kind, place, 4).match(/M/g) ?? []).length;

  it("tell late entries and those after the reliever apart", () => {
    expect([count("before"), count("before-late"), count("after"), count("after-late")]).toEqual([
      1, 1, 1, 0,
    ]);
  });

  it("after the reliever stand beside the line, never in it", () => {
    expect(linePath(points, place)).not.toContain("282");
  });
});

describe("zone bands", () => {
  const two: BandPlan[] = [
    { from: 110, best: 300, limits: [80, 50] },
    { from: 100, best: 260, limits: [80, 50] },
  ];

  it("stand on the personal best of each date", () => {
    const some = stretches(two, 105, 120);
    expect(some.map(({ from, to, best }) => [from, to, best])).toEqual([
      [105, 110, 260],
      [110, 120, 300],
    ]);
    const [green, yellow, red] = bands(some, 50, 350);
    expect([green?.low, yellow?.low, red?.low]).toEqual([208, 130, 50]);
    expect(green?.high).toBe(350);
  });

  it("are not drawn before the first plan, nor on another meter scale", () => {
    expect(stretches(two, 80, 95)).toEqual([]);
    const issued = plans(["2026-01-05", 300]);
    expect(stretches(bandPlans(issued.issues, "wright"), 0, 40_000)).toEqual([]);
    expect(stretches(bandPlans(issued.issues, "eu"), 0, 40_000)).toHaveLength(1);
  });
});

describe("the window", () => {
  const reach = reachOf(three, dayNumber("2026-11-21"), 14);

  it("ends with today and goes back to the first reading", () => {
    expect(reach.last).toBeGreaterThan(dayNumber("2026-11-21") + 0.99);
    expect(reach.first).toBeLessThanOrEqual(dayNumber("2026-11-01"));
  });

  it("comes back from every scroll place to the same days", () => {
    for (const place of [0, 40, farthest(reach, 14, 300)]) {
      expect(toScroll(fromScroll(place, 14, 300, reach), 14, 300, reach)).toBeCloseTo(place, 0);
    }
    expect(fromScroll(1e9, 14, 300, reach)).toBe(reach.last - 14);
    expect(fromScroll(-50, 14, 300, reach)).toBe(reach.first);
  });

  it("keeps its newest day when it grows", () => {
    const wide = reachOf(
      pointsOf([reading("2024-01-01", 1), ...three]),
      dayNumber("2026-11-21"),
      90,
    );
    expect(respan(20_000, 14, 90, wide) + 90).toBeCloseTo(20_014, 5);
  });

  it("always leaves room for at least one window", () => {
    const empty = reachOf([], 20_000, 365);
    expect(empty.last - empty.first).toBeGreaterThanOrEqual(365);
  });
});

it("keeps values in place while panning: the same scale for the whole diary", () => {
  const domain = valueDomain(three, [{ from: 0, best: 300, limits: [80, 50] }], false);
  expect(domain[0]).toBeLessThan(150);
  expect(domain[1]).toBeGreaterThan(300);
  const { y } = scales(
    { width: 360, height: 280, inset: { top: 10, right: 10, bottom: 30, left: 40 } },
    0,
    14,
    domain,
  );
  expect(y(domain[1])).toBeLessThan(y(domain[0]));
  expect(valueDomain(three, [], true)[0]).toBe(0);
});

it.each([14, 30, 90, 365, 1100])("names the time axis without crowding it over %i days", (span) => {
  const found = ticks(dayNumber("2026-11-21") - span, span);
  expect(found.length).toBeGreaterThanOrEqual(2);
  expect(found.length).toBeLessThanOrEqual(9);
});

describe("what the chart says", () => {
  const some = pointsOf([
    reading("2026-11-01", 280, { zone: "green" }),
    reading("2026-11-01", 140, { session: "evening", zone: "red" }),
    reading("2026-11-03", 290, { zone: "green", late: true }),
  ]);

  it("counts days by their worst zone, and only days that were written", () => {
    expect(factsOf(some, 14)).toEqual({
      readings: 3,
      days: 2,
      of: 14,
      low: 140,
      high: 290,
      late: 1,
      zones: { green: 1, yellow: 0, red: 1 },
    });
  });

  it("says nothing of no readings", () => {
    expect(factsOf([], 14)).toBeNull();
  });

  it("has the table newest day first and the day in its order", () => {
    expect(rowsOf(some).map(({ day, points }) => [day, points.length])).toEqual([
      ["2026-11-03", 1],
      ["2026-11-01", 2],
    ]);
  });
});

describe("readings of a measure", () => {
  const flow: Measure = {
    condition: "asthma",
    field: "peak_flow",
    type: "blows",
    unit: "L/min",
    decimals: 0,
  };

  it("take the best blow and never mix meter scales", () => {
    const other = body("2026-11-02", 310);
    Object.assign(other.fields.peak_flow as object, { scale: "wright" });
    const found = readingsOf([entry(body("2026-11-01", 280)), entry(other)], flow, "eu");
    expect(found.map(({ value }) => value)).toEqual([280]);
  });

  it("are late by the first writing, not by a later change", () => {
    const first = revision(body("2026-11-01", 280));
    const changed = revision(body("2026-11-01", 290), {
      record: first.id,
      parents: [first.id],
      at: "2026-11-09T08:00:00",
    });
    const edited = entryOf(view([changed], { revisions: [first, changed] }));
    expect(edited && readingsOf([edited], flow, "eu")[0]?.late).toBe(false);
    const later = entryOf(view([revision(body("2026-11-01", 280), { at: "2026-11-03T08:00:00" })]));
    expect(later && readingsOf([later], flow, "eu")[0]?.late).toBe(true);
  });

  it("show tenths as people write them", () => {
    const weight: Measure = {
      condition: "ibd",
      field: "weight",
      type: "integer",
      unit: "kg",
      decimals: 1,
    };
    const written = entry({ condition: "ibd", day: "2026-11-01", fields: { weight: 413 } });
    expect(readingsOf([written], weight, null)[0]?.value).toBe(41.3);
  });
});
