/** The cases of `test_twins.py`, run through the phone's twins of the rules. */
import { describe, expect, it } from "vitest";
import { conditionOf, conditions } from "../../pwa/src/clinical/conditions";
import { emergencyNumber } from "../../pwa/src/clinical/emergency";
import { validateFields } from "../../pwa/src/clinical/fields";
import type { Finding } from "../../pwa/src/clinical/findings";
import { filledInLater, inTheFuture } from "../../pwa/src/clinical/late";
import { bestOf, percent, repeatable, zoneWithin } from "../../pwa/src/clinical/peak_flow";
import { bestCandidate, candidate, reviewDue } from "../../pwa/src/clinical/personal_best";
import { metAt } from "../../pwa/src/clinical/red_rule";
import { softQuestions } from "../../pwa/src/clinical/soft_questions";
import { symptomZone, type ZonePlan, zoneShown } from "../../pwa/src/clinical/zone";
import fields from "./cases/fields.json";
import late from "./cases/late.json";
import peakFlow from "./cases/peak_flow.json";
import personalBest from "./cases/personal_best.json";
import redRule from "./cases/red_rule.json";
import softCases from "./cases/soft_questions.json";
import { plans, symptom_zone, zone_shown } from "./cases/zone_shown.json";

interface Case {
  promise: string;
  // biome-ignore lint/suspicious/noExplicitAny: each rule knows what it is given
  given: any;
  expected: unknown;
}

const known = plans as unknown as Record<string, ZonePlan>;
const found = (findings: Finding[]) =>
  findings.map(({ pointer, code, params }) => [pointer, code, params]);

const RULES: Record<string, (given: Case["given"]) => unknown> = {
  best_of: ({ blows }) => bestOf(blows),
  repeatable: ({ blows }) => repeatable(blows),
  percent: ({ flow, best }) => percent(flow, best),
  zone_within: ({ flow, best, scheme }) => zoneWithin(flow, best, limitsOf(scheme)),
  zone_shown: (given) => zoneShown(given, known[given.plan] ?? null, given.late),
  symptom_zone: (given) => symptomZone(given.fields, conditions.asthma.symptom_rules),
  filled_in_later: ({ day, session, entered }) => filledInLater(day, session, entered),
  in_the_future: ({ day, entered }) => inTheFuture(day, entered),
  validate_fields: (given) => found(validateFields(given.condition, given.variant, given.fields)),
  soft_questions: (given) => found(softQuestions(given.condition, given.fields, given.best)),
  candidate: (given) => candidate(given.peak_flow, given.best),
  best_candidate: ({ readings, best, today }) => bestCandidate(readings, best, today),
  review_due: ({ on, today }) => reviewDue(on, today),
  red_rule: ({ rule, red, others }) => metAt(rule, red, [red, ...others]),
  emergency_number: ({ country }) => emergencyNumber(country),
  condition_of: ({ code }) => conditionOf(code),
};

function limitsOf(name: string) {
  return conditions.asthma.zone_schemes.find((scheme) => scheme.name === name)?.limits ?? [];
}

const files: Record<string, Case[]>[] = [
  peakFlow,
  { symptom_zone, zone_shown },
  late,
  fields,
  softCases,
  personalBest,
  redRule,
];

for (const [rule, cases] of files.flatMap((file) => Object.entries(file))) {
  describe(rule, () => {
    it.each(cases)("$promise", ({ given, expected }) => {
      expect(RULES[rule]?.(given)).toEqual(expected);
    });
  });
}

it("refuses half a character", () => {
  const findings = validateFields("asthma", null, { note: "a\ud83e" });
  expect(found(findings)).toEqual([["/note", "bad-character", {}]]);
});

it("takes a note of 2000 characters and no longer one", () => {
  for (const condition of ["asthma", "ibd"] as const) {
    expect(validateFields(condition, null, { note: "n".repeat(2000) })).toEqual([]);
    expect(validateFields(condition, null, { note: "n".repeat(2001) })).toHaveLength(1);
  }
});

it("knows no diary for a stranger's condition", () => {
  expect(conditionOf("gout")).toBeNull();
});
