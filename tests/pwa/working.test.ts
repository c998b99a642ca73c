/** How a group works: its stages, what comes next, and what is settled between meetings. */
import { expect, it } from "vitest";
import "../../pwa/src/partnership/room/words";
import { DOMAINS, EXAMPLES, startWith } from "../../pwa/src/partnership/room/examples";
import { ideasIn, onTheMap } from "../../pwa/src/partnership/room/ideas";
import { asksBack, mondayOf, weeksOf } from "../../pwa/src/partnership/room/ninety";
import { testsOf } from "../../pwa/src/partnership/room/pdsa";
import {
  answersTo,
  isFree,
  outcomeOf,
  suiting,
  timesFrom,
  windowFrom,
} from "../../pwa/src/partnership/room/polls";
import { namesOf, partnersIn } from "../../pwa/src/partnership/room/project";
import { nextOf } from "../../pwa/src/partnership/room/series";
import { bothIn, type NEEDS, openNeeds } from "../../pwa/src/partnership/room/stages";

const kept = (body: object, more: object = {}) => ({ body, ...more }) as never;
const MEMBERS = [
  { person: "priya", name: "Priya", role: "partner", place: "active" },
  { person: "maya", name: "Maya", role: "partner", place: "active" },
  { person: "ida", name: "Ida", role: "staff", place: "active" },
] as never;
const PLACE = { id: "door", members: MEMBERS };
const empty = {
  members: MEMBERS,
  charter: undefined,
  perspectives: [],
  series: [],
  meetings: [],
  measures: [],
  values: [],
  learning: [],
  tasks: [],
  tests: [],
  reflections: [],
};

it("takes two parents for one side alone", () => {
  expect(bothIn(MEMBERS, [{ person: "priya" }, { person: "maya" }])).toBe(false);
  expect(bothIn(MEMBERS, [{ person: "priya" }, { person: "ida" }])).toBe(true);
  expect(bothIn(MEMBERS, [{ person: "priya" }, { person: "who-left" }])).toBe(false);
});

it("names the family partners of a project, and sees the gap once they have left", () => {
  expect(partnersIn(PLACE).map(({ name }) => name)).toEqual(["Priya", "Maya"]);
  const left = [{ person: "priya", name: "Priya", role: "partner", place: "finished" }] as never;
  expect(partnersIn({ id: "door", members: left })).toEqual([]);
  expect(namesOf(PLACE, ["ida", "priya"])).toBe("Priya, Ida");
});

it.each(DOMAINS)("has an example of what to count for %s, with its words", (domain) => {
  const examples = EXAMPLES.filter((one) => one.domain === domain);
  expect(examples.length).toBeGreaterThan(0);
  for (const { name } of examples) {
    const start = startWith(name);
    expect(start).toMatchObject({ domain });
    expect([start.name, start.counted, start.how_often].join()).not.toContain("measure-eg");
  }
});

it("says of each stage what is still open", () => {
  const open = (stage: keyof typeof NEEDS, room: object) =>
    openNeeds(stage, { ...empty, ...room }).map(({ name }) => name);
  expect(open("define", {})).toEqual(["aim", "know", "contact", "rhythm"]);
  const charter = { aim: "All find it", contact: "Ida", rhythm: "Wednesdays", status: "draft" };
  const know = (by: string) => kept({ question: "know" }, { by });
  expect(open("define", { charter, perspectives: [know("priya"), know("maya")] })).toEqual([
    "know",
  ]);
  expect(open("define", { charter, perspectives: [know("priya"), know("ida")] })).toEqual([]);
  expect(open("plan", { charter: { ...charter, status: "complete" } })).not.toContain("charter");
});

it("calls it counted only with a value since the first test began", () => {
  const tests = [kept({ status: "started", started_on: "2026-11-10" })];
  const of = (day: string) =>
    openNeeds("deliver", { ...empty, tests, values: [kept({ day })] }).map(({ name }) => name);
  expect(of("2026-11-09")).toContain("counted");
  expect(of("2026-11-10")).not.toContain("counted");
});

it("brings up what helps most for the least work, and what somebody knows how to do", () => {
  const note = (record: string) => kept({ of: "idea", text: record }, { record });
  const weigh = (note: string, effect: number, effort: number, can = false) =>
    kept({ note, effect, effort, can }, { by: "ida" });
  const notes = [note("heavy"), note("unweighed"), note("light"), note("known"), note("tested")];
  const weighed = [weigh("heavy", 3, 3), weigh("light", 3, 1), weigh("known", 3, 1, true)];
  const ideas = ideasIn(notes, weighed, [kept({ idea: "tested" })]);
  expect(ideas.map((one) => one.note.record)).toEqual([
    "known",
    "light",
    "heavy",
    "unweighed",
    "tested",
  ]);
});

it("weighs an idea by all who weighed it", () => {
  const weighed = [1, 3].map((effect) => kept({ note: "a", effect, effort: 2, can: false }));
  const [idea] = ideasIn([kept({ of: "idea", text: "a" }, { record: "a" })], weighed, []);
  expect(idea?.weight).toEqual({ count: 2, effect: 2, effort: 2, can: [] });
});

it("offers from the map what is neither tested nor here already", () => {
  const ideas = [{ text: "A card" }, { text: "A bell", pdsa: "x" }, { text: "A board" }];
  const map = { aim: "", drivers: [{ text: "", ideas }] };
  expect(onTheMap(map, [kept({ of: "idea", text: "a card " })])).toEqual(["A board"]);
});

it("counts no answer from after the window, nor of somebody who left", () => {
  const poll = kept({ until: "2026-11-20T21:00" }, { record: "p" }) as never;
  const answer = (by: string, at: string, on = "p") =>
    kept({ poll: on, says: "yes" }, { by, heads: [{ at }] });
  const answers = [
    answer("priya", "2026-11-20T21:00"),
    answer("maya", "2026-11-20T21:01"),
    answer("who-left", "2026-11-20T20:00"),
    answer("ida", "2026-11-20T20:00", "another"),
  ];
  expect(answersTo(PLACE, poll, answers).map(({ by }) => by)).toEqual(["priya"]);
});

it("votes nobody down: one wish to talk is a talk, and a no beside a yes settles nothing", () => {
  const said = (...all: string[]) => outcomeOf(all.map((says) => kept({ says })));
  expect(said()).toBe("silent");
  expect(said("yes", "yes")).toBe("yes");
  expect(said("no")).toBe("no");
  expect(said("yes", "yes", "no")).toBe("split");
  expect(said("yes", "yes", "talk")).toBe("talk");
});

it("puts the time that suits most first, with who needs child care for it", () => {
  const poll = { of: "time", text: "", until: "", times: ["2026-12-01T10:00", "2026-12-01T19:30"] };
  const answers = [
    kept({ suits: ["2026-12-01T19:30"], child_care: true }, { by: "priya" }),
    kept({ suits: poll.times, child_care: false }, { by: "ida" }),
  ];
  const [first, second] = suiting(poll as never, answers);
  expect(first).toMatchObject({ time: "2026-12-01T19:30", care: ["priya"], free: true });
  expect(second).toMatchObject({ people: ["ida"], care: [], free: false });
});

it("asks for evenings and a weekend, and leaves a week to answer, until an evening", () => {
  const times = timesFrom("2026-11-20");
  expect(times.every(isFree)).toBe(true);
  expect(times.every((time) => time.slice(0, 10) > "2026-11-26")).toBe(true);
  expect(windowFrom("2026-11-20")).toBe("2026-11-27T21:00");
  expect([isFree("2026-11-20T17:59"), isFree("2026-11-21T10:00")]).toEqual([false, true]);
});

it.each([
  ["week", "2026-10-07", ["2026-11-25", "2026-12-02", "2026-12-09"]],
  ["two-weeks", "2026-10-07", ["2026-12-02", "2026-12-16", "2026-12-30"]],
  ["month", "2026-10-07", ["2026-12-02", "2027-01-06", "2027-02-03"]],
  ["month", "2026-09-30", ["2026-11-25", "2026-12-30", "2027-01-27"]],
  ["half-year", "2026-10-07", ["2027-04-07", "2027-10-06", "2028-04-05"]],
] as const)("comes again each %s after %s", (every, first, days) => {
  expect(nextOf({ first, every }, "2026-11-20")).toEqual(days);
});

it("begins on its first day, not before", () => {
  expect(nextOf({ first: "2026-12-02", every: "week" }, "2026-11-20", 1)).toEqual(["2026-12-02"]);
});

it("has a week for each Monday of a goal that has begun", () => {
  const goal = { goal: "", owner: "", starts: "2026-11-04", ends: "2026-11-25" };
  expect(mondayOf("2026-11-22")).toBe("2026-11-16");
  expect(mondayOf("2026-11-23")).toBe("2026-11-23");
  expect(weeksOf(goal, "2026-11-17")).toEqual(["2026-11-02", "2026-11-09", "2026-11-16"]);
  expect(weeksOf(goal, "2027-01-01").at(-1)).toBe("2026-11-23");
  expect(asksBack(goal, "2026-11-17")).toBe(false);
  expect(asksBack(goal, "2026-11-18")).toBe(true);
  expect(asksBack({ ...goal, came: "no" }, "2026-12-01")).toBe(false);
});

it("keeps tests of how the group works apart from tests of care", () => {
  const tests = [kept({ day: "1" }), kept({ day: "2", about: "together" })];
  expect(testsOf(tests, "care").map(({ body }) => body.day)).toEqual(["1"]);
  expect(testsOf(tests, "together").map(({ body }) => body.day)).toEqual(["2"]);
});
