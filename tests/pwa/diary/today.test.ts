import { describe, expect, it } from "vitest";
import { momentAt } from "../../../pwa/src/diary/moment";
import { todayView } from "../../../pwa/src/diary/today";
import { body, entry, twoVersions } from "./cast";

const DAY = "2026-11-21";
const morning = { day: DAY, session: "morning" } as const;
const evening = { day: DAY, session: "evening" } as const;

describe("Today asks one thing", () => {
  it("asks for the morning until it is written", () => {
    const { ask } = todayView([], ["asthma"], morning);
    expect(ask).toEqual({
      what: "write",
      condition: "asthma",
      day: DAY,
      session: "morning",
      first: true,
    });
  });

  it("asks nothing more once this part of the day is written", () => {
    const { ask } = todayView([entry(body(DAY, 290))], ["asthma"], morning);
    expect(ask).toMatchObject({ what: "done", session: "morning" });
  });

  it("asks for the evening although the morning is written", () => {
    const { ask, missed } = todayView([entry(body(DAY, 290))], ["asthma"], evening);
    expect(ask).toMatchObject({ what: "write", session: "evening", first: false });
    expect(missed).toBeNull();
  });

  it("offers the morning that was missed, beside its question", () => {
    expect(todayView([], ["asthma"], evening).missed).toEqual({
      condition: "asthma",
      day: DAY,
      session: "morning",
    });
  });

  it("asks for the bowels once a day, after the breathing is written", () => {
    const written = [entry(body(DAY, 290))];
    expect(todayView(written, ["asthma", "ibd"], morning).ask).toMatchObject({
      condition: "ibd",
      session: null,
    });
  });

  it("asks to choose before it asks for anything new", () => {
    const both = twoVersions(body("2026-11-20", 290), body("2026-11-20", 250));
    expect(todayView([both], ["asthma"], evening).ask.what).toBe("choose");
  });

  it("asks for what could not be sent before all else", () => {
    const both = twoVersions(body("2026-11-20", 290), body("2026-11-20", 250));
    const refused = entry(body("2026-11-19", 300), { status: "needs-you" });
    expect(todayView([both, refused], ["asthma"], evening).ask.what).toBe("mend");
  });
});

it("shows an empty day as empty and never as good", () => {
  const { week } = todayView([], ["asthma"], morning);
  expect(week).toHaveLength(7);
  expect(week.at(-1)).toEqual({ day: DAY, entries: 0, zone: null });
});

it("shows the worst zone of a day", () => {
  const shown = (zone: "green" | "red") => ({ shown: { zone, plan: "p" } });
  const written = [entry(body(DAY, 300, shown("green"))), entry(body(DAY, 120, shown("red")))];
  expect(todayView(written, ["asthma"], evening).week.at(-1)).toMatchObject({
    entries: 2,
    zone: "red",
  });
});

it.each([
  ["2026-11-21T07:10:00", DAY, "morning"],
  ["2026-11-21T12:59:00", DAY, "morning"],
  ["2026-11-21T13:00:00", DAY, "evening"],
  ["2026-11-21T23:59:00", DAY, "evening"],
  ["2026-11-22T01:30:00", DAY, "evening"],
  ["2026-11-22T04:00:00", "2026-11-22", "morning"],
])("at %s a family means %s, %s", (wall, day, session) => {
  expect(momentAt(wall)).toEqual({ day, session });
});
