import { describe, expect, test } from "vitest";
import { type EpisodeBody, episodesOf, goingOn, together } from "../../../pwa/src/now/episode";
import { stateOf } from "../../../pwa/src/now/steps";
import { revision, view } from "../diary/cast";

const PUFF = { text: "Take 1 puff.", again_minutes: 20, times: 3 };
const done = (...times: string[]) =>
  times.map((time) => ({ text: PUFF.text, done: `2026-11-20T${time}` }));

describe("a step of the plan", () => {
  test("waits for nothing before it is done", () => {
    expect(stateOf(PUFF, [], "2026-11-20T18:00:00")).toEqual({
      done: [],
      open: true,
      wait: null,
      again: false,
    });
  });

  test("comes again after as many minutes as the plan says, to the second", () => {
    const one = done("18:00:30");
    expect(stateOf(PUFF, one, "2026-11-20T18:08:15").wait).toEqual({ minutes: 12, seconds: 15 });
    expect(stateOf(PUFF, one, "2026-11-20T18:20:29").wait).toEqual({ minutes: 0, seconds: 1 });
    expect(stateOf(PUFF, one, "2026-11-20T18:20:30")).toMatchObject({ wait: null, again: true });
  });

  test("comes again past midnight", () => {
    const one = done("23:50:00");
    expect(stateOf(PUFF, one, "2026-11-21T00:10:00").again).toBe(true);
  });

  test("is not asked for more often than the plan says", () => {
    const three = done("18:00:00", "18:20:00", "18:40:00");
    expect(stateOf(PUFF, three, "2026-11-20T19:30:00")).toMatchObject({
      open: false,
      wait: null,
      again: false,
    });
  });

  test("that is said once is done once", () => {
    const sit = { text: "Sit up." };
    const state = stateOf(
      sit,
      [{ text: "Sit up.", done: "2026-11-20T18:00:00" }],
      "2026-11-20T18:00:01",
    );
    expect(state).toMatchObject({ open: false, again: false });
  });

  test("counts its own times alone", () => {
    const other = [{ text: "Sit up.", done: "2026-11-20T18:00:00" }];
    expect(stateOf(PUFF, other, "2026-11-20T19:00:00").done).toEqual([]);
  });
});

const body = (more: Partial<EpisodeBody> = {}): EpisodeBody => ({
  condition: "asthma",
  zone: "yellow",
  day: "2026-11-20",
  started: "2026-11-20T18:00",
  steps: done("18:01:00"),
  told: [],
  ...more,
});

describe("an episode", () => {
  test("that both parents act in holds what both did, in its order, and the worse zone", () => {
    const both = together([
      body({ told: [{ who: "Dad", at: "2026-11-20T18:05" }] }),
      body({ zone: "red", started: "2026-11-20T17:58", steps: done("18:00:00", "18:01:00") }),
    ]);
    expect(both.steps.map((step) => step.done.slice(11))).toEqual(["18:00:00", "18:01:00"]);
    expect(both).toMatchObject({ zone: "red", started: "2026-11-20T17:58" });
    expect(both.told).toHaveLength(1);
  });

  test("goes on as long as one of both says so", () => {
    const ended = "2026-11-20T18:30";
    expect(together([body({ ended }), body()]).ended).toBeUndefined();
    expect(together([body({ ended }), body({ ended })]).ended).toBe(ended);
  });

  test("is found again by the next page until it ends, or half a day has passed", () => {
    const open = view([revision(body(), { kind: "episode" })]);
    const over = view([revision(body({ ended: "2026-11-20T18:30" }), { kind: "episode" })]);
    const found = (views: (typeof open)[], wall: string) =>
      goingOn(episodesOf(views), "asthma", wall)?.record;
    expect(found([open], "2026-11-20T19:00")).toBe(open.record);
    expect(found([over], "2026-11-20T19:00")).toBeUndefined();
    expect(found([open], "2026-11-21T06:00")).toBeUndefined();
    expect(goingOn(episodesOf([open]), "ibd", "2026-11-20T19:00")).toBeNull();
  });
});
