/** What a group makes together: the guide sees what is done, needs meet what runs, sheets are whole. */
import { expect, it } from "vitest";
import "../../pwa/src/partnership/making/words";
import "../../pwa/src/partnership/stage/words";
import { linesOf } from "../../pwa/src/partnership/lines";
import { doneIn, nextOf, type Room, STEPS } from "../../pwa/src/partnership/making/guide";
import { questionsOf, toldOf } from "../../pwa/src/partnership/making/templates";
import { TEMPLATES } from "../../pwa/src/partnership/room/made";
import { likeliest } from "../../pwa/src/partnership/running";
import { bodyOf, TEMPLATES as CALLS } from "../../pwa/src/partnership/stage/templates";
import { hasWords } from "../../pwa/src/words";

const kept = <Body>(body: Body) => ({ body }) as never;
const room: Room = {
  meetings: [],
  charter: undefined,
  seen: 0,
  values: 0,
  ideas: 0,
  tests: [],
  closed: false,
};

it("begins the guide with a talk, and leads on as the room fills", () => {
  expect(nextOf(doneIn(room))).toBe("meet");
  const met = { ...room, meetings: [kept({ status: "held" })] };
  expect(nextOf(doneIn(met))).toBe("aim");
  const counted = { ...met, charter: kept({ aim: "Shorter" }), seen: 1, values: 3 };
  expect(nextOf(doneIn({ ...counted, values: 2 }))).toBe("count");
  expect(nextOf(doneIn(counted))).toBe("idea");
  const tried = { ...counted, ideas: 1, tests: [kept({ status: "started" })] };
  expect(nextOf(doneIn({ ...tried, tests: [kept({ status: "planned" })] }))).toBe("try");
  expect(nextOf(doneIn(tried))).toBe("learn");
  const told = { ...tried, tests: [kept({ status: "done" })] };
  expect(nextOf(doneIn(told))).toBe("share");
  expect(nextOf(doneIn({ ...told, closed: true }))).toBeUndefined();
});

it.each(STEPS)("says of the step %s how to go about it", (step) => {
  for (const part of ["", "-how", "-tip", "-go"])
    expect(hasWords(`guide-${step}${part}`)).toBe(true);
});

it.each(TEMPLATES)("asks on the sheet %s in words, and shows all that was told", (template) => {
  const asked = questionsOf(template).map(({ name }) => name);
  for (const name of asked) {
    expect(hasWords(`sheet-${template}-${name.replaceAll("_", "-")}`), name).toBe(true);
  }
  expect(asked).toEqual(expect.arrayContaining([...toldOf(template)]));
});

it("tells a story board line by line, without its gaps", () => {
  expect(linesOf(" In \n\n Out")).toEqual(["In", "Out"]);
  expect(linesOf("")).toEqual([]);
});

const running = [
  { id: "1", title: "One page for school", goal: "Teachers read our letters." },
  { id: "2", title: "The first five minutes", goal: "All know how long the wait is." },
];

it("suggests what runs by what is typed, the closest first", () => {
  expect(likeliest("a letter to the school", running).map(({ id }) => id)).toEqual(["1"]);
  expect(likeliest("waiting times for five people", running).map(({ id }) => id)).toEqual(["2"]);
  expect(likeliest("", running)).toEqual([]);
  expect(likeliest("with people who need", running)).toEqual([]);
});

it.each(CALLS)("begins the call $name with a proposal and an open question", (template) => {
  const { first_step, question } = bodyOf(template);
  expect(first_step).not.toContain("template-");
  expect(question).toMatch(/^(What|Which|How|Where)\b.*\?$/);
});
