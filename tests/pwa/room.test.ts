/** A project's room: how it moves, what its agendas hold, and words that are explained. */
import { expect, it } from "vitest";
import "../../pwa/src/partnership/room/words";
import { bodyOf, missingIn } from "../../pwa/src/partnership/room/answers";
import { withMeanings } from "../../pwa/src/partnership/room/glossary";
import { agendaFor, familyAnswered, TEMPLATES } from "../../pwa/src/partnership/room/meeting";
import { lastIn, momentumOf, stepFor } from "../../pwa/src/partnership/room/momentum";

const TODAY = "2026-11-20";
const kept = <Body>(body: Body) => ({ body }) as never;
const nothing = { charter: undefined, meetings: [], tasks: [], tests: [], today: TODAY };
const room = { ...nothing, endsOn: "2026-12-20" };

it.each([
  ["2026-11-20", "moving"],
  ["2026-11-14", "moving"],
  ["2026-11-13", "slow"],
  ["2026-11-07", "slow"],
  ["2026-11-06", "quiet"],
])("with the last word on %s it is %s", (last, momentum) => {
  expect(momentumOf(last, TODAY)).toBe(momentum);
});

it("counts the last word of anybody, in whatever it was said", () => {
  const said = (...days: string[]) => ({ revisions: days.map((at) => ({ at })) }) as never;
  const lists = [[said("2026-11-02T08:00", "2026-11-09T21:30")], [said("2026-11-05T10:00")]];
  expect(lastIn("2026-11-01", ...lists)).toBe("2026-11-09");
  expect(lastIn("2026-11-01", [])).toBe("2026-11-01");
});

it("proposes one small step, the one that holds the others up", () => {
  const charter = kept({ aim: "A page" });
  const late = kept({ status: "open", due: "2026-11-19" });
  const begun = kept({ status: "started", day: "2026-11-10" });
  const over = kept({ status: "done", day: "2026-11-10" });
  const coming = kept({ status: "planned", day: "2026-11-25" });
  expect(stepFor({ ...room, endsOn: "2026-11-19" })).toBe("end");
  expect(stepFor(room)).toBe("charter");
  expect(stepFor({ ...room, charter, tasks: [late], tests: [begun] })).toBe("task");
  expect(stepFor({ ...room, charter, tests: [begun] })).toBe("study");
  expect(stepFor({ ...room, charter })).toBe("first-test");
  expect(stepFor({ ...room, charter, tests: [over] })).toBe("meeting");
  expect(stepFor({ ...room, charter, tests: [over], meetings: [coming] })).toBe("next-test");
});

it.each(TEMPLATES)("an agenda of the kind %s holds the family item once", (template) => {
  expect(agendaFor(template).filter(({ family }) => family)).toHaveLength(1);
});

it("takes no blank for an answer to the family item", () => {
  expect(familyAnswered([{ family: true, said: "  " }])).toBe(false);
  expect(familyAnswered([{ family: false, said: "Yes" }, { family: true }])).toBe(false);
  expect(familyAnswered([{ family: true, said: "Too long." }])).toBe(true);
});

it("finds whole words alone, as they are written", () => {
  const meanings = [{ word: "run chart", meaning: "Dots" }];
  expect(withMeanings("A Run chart. Prerun charts?", meanings)).toEqual([
    "A ",
    { word: "Run chart", meaning: "Dots" },
    ". Prerun charts?",
  ]);
  expect(withMeanings("(a+b)", [{ word: "a+b", meaning: "Sum" }])[1]).toMatchObject({
    meaning: "Sum",
  });
});

it("keeps a zero and a no, and leaves blanks out", () => {
  const questions = [
    { name: "hours", as: "whole" },
    { name: "story", as: "flag" },
    { name: "credit", as: "line", required: true },
  ] as const;
  const answers = { hours: 0, story: false, credit: "  " };
  expect(bodyOf(questions, answers)).toEqual({ hours: 0, story: false });
  expect(missingIn(questions, answers)).toEqual(["credit"]);
});
