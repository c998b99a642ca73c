/** What the form asks, in which order, and by which words. */
import { expect, it } from "vitest";
import {
  choiceWord,
  conditions,
  fieldsFor,
  fieldWord,
  usualAnswers,
} from "../../pwa/src/clinical/conditions";

const asked = (variant: string | null) => fieldsFor("ibd", variant).map(({ id }) => id);

it("asks about liquid stools in Crohn's, not in colitis", () => {
  expect(asked("crohns")).toContain("liquid_stools");
  expect(asked("colitis")).not.toContain("liquid_stools");
  expect(asked(null)).toEqual(conditions.ibd.fields.map(({ id }) => id));
});

it("knows the usual day, and never a peak flow of it", () => {
  expect(usualAnswers("asthma", null)).toEqual({
    cough: 0,
    wheeze: 0,
    tightness: 0,
    night_waking: 0,
    reliever_puffs: 0,
    activity_limit: 0,
  });
});

it("leaves the number of stools of a usual day to the person", () => {
  expect(usualAnswers("ibd", "crohns")).not.toHaveProperty("stools");
  expect(usualAnswers("ibd", "crohns")).toHaveProperty("pain", 0);
});

it("finds the words of a question and of its answers", () => {
  expect(fieldWord("unplanned_visit")).toBe("field-unplanned-visit");
  expect(choiceWord("unplanned_visit", "gp")).toBe("choice-unplanned-visit-gp");
  expect(choiceWord("cough", 2)).toBe("choice-cough-2");
});
