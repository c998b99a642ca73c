/** The cases of `test_run_chart.py`, run through the phone's twins of the rules. */
import { describe, expect, it } from "vitest";
import {
  crossingsLeast,
  longestRunMost,
  readRunChart,
  runsExpected,
} from "../../pwa/src/clinical/run_chart";
import { byWeek } from "../../pwa/src/clinical/weeks";
import { readXmr } from "../../pwa/src/clinical/xmr";
import file from "./cases/run_chart.json";

interface Case {
  promise: string;
  // biome-ignore lint/suspicious/noExplicitAny: each rule knows what it is given
  given: any;
  expected: unknown;
}

const RULES: Record<string, (given: Case["given"]) => unknown> = {
  runs_expected: ({ useful }) => runsExpected(useful),
  longest_run_most: ({ useful }) => longestRunMost(useful),
  crossings_least: ({ useful }) => crossingsLeast(useful),
  run_chart: ({ values, change }) => readRunChart(values, change),
  by_week: ({ points, change }) =>
    byWeek(
      points.map(([day, value]: [string, number]) => ({ day, value })),
      change,
    ).map(({ day, value, values }) => [day, value, values]),
  xmr: ({ values, change, floor, cap }) => readXmr(values, change, floor, cap),
};

const camel = (name: string) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());

/** The expectation in the twin's names, near enough for halves and hundredths. */
function expectation(expected: unknown): unknown {
  if (typeof expected !== "object" || expected === null || Array.isArray(expected)) return expected;
  return expect.objectContaining(
    Object.fromEntries(
      Object.entries(expected).map(([name, value]) => [
        camel(name),
        typeof value === "number" ? expect.closeTo(value, 9) : value,
      ]),
    ),
  );
}

for (const [rule, cases] of Object.entries(file as Record<string, Case[]>)) {
  describe(rule, () => {
    it.each(cases)("$promise", ({ given, expected }) => {
      expect(RULES[rule]?.(given)).toEqual(expectation(expected));
    });
  });
}
