import { describe, expect, it } from "vitest";
import { usualAnswers } from "../../../pwa/src/clinical/conditions";
import {
  answered,
  bodyOf,
  type Form,
  formOf,
  isBlank,
  newForm,
  nothingToTell,
  somethingToTell,
} from "../../../pwa/src/diary/form/form";
import { startOf } from "../../../pwa/src/diary/form/start";
import { body, entry, revision, twoVersions, view } from "./cast";

const START = {
  id: "f",
  condition: "asthma",
  day: "2026-11-21",
  session: "morning",
  scale: "eu",
  meter: "",
} as const;
const empty = newForm(START);
const usual = usualAnswers("asthma", "asthma");
const blown = (...blows: (number | null)[]): Form => ({ ...empty, blows });

describe("a new form", () => {
  it("has no answer and no peak flow", () => {
    expect(isBlank(empty)).toBe(true);
    expect(bodyOf(empty).fields).toEqual({});
  });

  it("takes the part of the day from the clock and the meter from the last reading, never the number", () => {
    const last = body("2026-11-20", 290);
    Object.assign(last.fields.peak_flow as object, { scale: "wright", meter: "The old one" });
    const facts = {
      id: "f",
      views: [view([revision(last)])],
      plans: [],
      diaries: ["asthma"] as const,
    };
    const form = startOf({ ...facts, wall: "2026-11-21T19:00:00", query: {} });
    expect(form).toMatchObject({
      session: "evening",
      scale: "wright",
      meter: "The old one",
      blows: [null, null, null],
    });
  });

  it("opens the part of the day that was asked for", () => {
    const facts = { id: "f", views: [], plans: [], diaries: ["asthma"] as const };
    const form = startOf({ ...facts, wall: "2026-11-21T19:00:00", query: { session: "morning" } });
    expect(form.session).toBe("morning");
  });
});

describe("a number that is being typed", () => {
  it("does not count while it has fewer than three digits", () => {
    expect(bodyOf(blown(29, null, null), 0).fields).toEqual({});
    expect(bodyOf(blown(290, null, null), 0).fields).toHaveProperty("peak_flow.blows", [290]);
  });

  it("counts with two digits once the finger has gone on", () => {
    expect(bodyOf(blown(85, null, null), null).fields).toHaveProperty("peak_flow.blows", [85]);
  });
});

describe("the usual day", () => {
  it("is one tap: every question that has a usual answer gets it", () => {
    expect(bodyOf(nothingToTell(empty, usual)).fields).toMatchObject({
      cough: 0,
      reliever_puffs: 0,
    });
  });

  it("says nothing about questions that were not on the screen", () => {
    const good = nothingToTell({ ...empty, condition: "ibd" }, usualAnswers("ibd", "crohns"));
    expect(Object.keys(good.answers)).toEqual(["blood", "night_stools", "pain", "well_being"]);
  });

  it("is taken back as a whole when there is something to tell after all", () => {
    const form = somethingToTell(nothingToTell(empty, usual), usual);
    expect(bodyOf(form).fields).toEqual({});
  });

  it("keeps answers that were given one by one", () => {
    const form = somethingToTell(answered({ ...empty, symptoms: "some" }, "cough", 2), usual);
    expect(form.answers).toEqual({ cough: 2 });
  });
});

it("leaves out an answer that was emptied again", () => {
  const form = answered(answered(answered(empty, "note", "x"), "note", ""), "triggers", []);
  expect(form.answers).toEqual({});
});

it("gives back the entry that is changed, and replaces every version that was seen", () => {
  const both = twoVersions(body("2026-11-20", 290), body("2026-11-20", 250));
  const form = formOf("f", both);
  expect(form.changes?.parents).toEqual(both.versions.map((version) => version.id));
  expect(bodyOf(formOf("f", entry(body("2026-11-20", 290))))).toEqual(body("2026-11-20", 290));
});
