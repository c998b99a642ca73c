import { describe, expect, it } from "vitest";
import { type AlertAnswerBody, alertsOf, type RuleBody, rulesOf } from "../../pwa/src/alerts/alert";
import { type EntryBody, entriesOf } from "../../pwa/src/diary/entry";
import type { Revision } from "../../pwa/src/local/revision";
import { body, revision, view } from "./diary/cast";
import { BEN } from "./phone";

const CLINIC = "0198cccc-0000-4000-8000-00000000000c";
const RED = { shown: { zone: "red" as const, plan: "p" } };

const set = (times = 1, days = 1): Revision<RuleBody> =>
  revision<RuleBody>(
    { clinic: CLINIC, times, days },
    { kind: "alert.rule", author: BEN, received_at: "2026-11-01T09:00:00Z" },
  );
const rule = (one = set()) => view([one]);
const red = (day: string, more: Partial<Revision<EntryBody>> = {}) =>
  view([revision(body(day, 110, RED), more)]);
const answer = (entry: string, did: AlertAnswerBody["did"], at: string) =>
  view([revision<AlertAnswerBody>({ clinic: CLINIC, entries: [entry], did }, { at, author: BEN })]);

type Views = Parameters<typeof entriesOf>[0];
const states = (rules: ReturnType<typeof rule>[], entries: Views, answers = [] as never[]) =>
  alertsOf(rulesOf(rules), entriesOf(entries), answers).map((alert) => alert.state);

describe("a red entry that somebody asked to see", () => {
  it("cannot be on the list before it is sent, and waits there then", () => {
    expect(states([rule()], [red("2026-11-20", { received_at: null, seq: null })])).toEqual([
      "unsent",
    ]);
    expect(states([rule()], [red("2026-11-20")])).toEqual(["waiting"]);
  });

  it("tells who looked, and is done once somebody says what was done", () => {
    const one = red("2026-11-20");
    const looked = answer(one.record, "looked", "2026-11-23T09:00");
    const called = answer(one.record, "called", "2026-11-23T09:10");
    const of = (...answers: (typeof looked)[]) =>
      alertsOf(rulesOf([rule()]), entriesOf([one]), answers)[0];
    expect(of(looked)?.state).toBe("looked");
    expect(of(called, looked)?.state).toBe("done");
    expect(of(called, looked)?.answers.map(({ did }) => did)).toEqual(["looked", "called"]);
  });

  it("is none where nobody asked for it", () => {
    expect(states([], [red("2026-11-20")])).toEqual([]);
    expect(states([rule()], [view([revision(body("2026-11-20", 250))])])).toEqual([]);
    expect(states([rule(set(2, 3))], [red("2026-11-20")])).toEqual([]);
    expect(states([rule(set(2, 3))], [red("2026-11-20"), red("2026-11-19")])).toEqual(["waiting"]);
    expect(states([rule()], [red("2026-10-20")])).toEqual([]);
    const late = red("2026-11-10", { at: "2026-11-20T08:00" });
    expect(states([rule()], [late])).toEqual([]);
  });

  it("stays what it was when the rule ends, and later ones are none", () => {
    const first = set();
    const ended = revision<RuleBody>(null, {
      kind: "alert.rule",
      record: first.record,
      parents: [first.id],
      received_at: "2026-11-15T09:00:00Z",
    });
    const over = { ...view([ended]), revisions: [first, ended], withdrawn: true };
    expect(states([over], [red("2026-11-20"), red("2026-11-14")])).toEqual(["waiting"]);
    expect(rulesOf([over])[0]?.until).toBe("2026-11-15T09:00:00Z");
  });
});
