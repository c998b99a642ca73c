import { describe, expect, it } from "vitest";
import {
  type CheckInBody,
  checkInsOf,
  type GoalBody,
  goalsOf,
  wishOf,
} from "../../pwa/src/goals/goal";
import type { RecordView } from "../../pwa/src/local/revision";
import { linesOf } from "../../pwa/src/visits/calendar";
import { readersOf } from "../../pwa/src/visits/needs";
import {
  acceptedBy,
  isAccepted,
  type StepBody,
  stepsOf,
  stepWish,
} from "../../pwa/src/visits/step";

const TODAY = "2026-11-21";
const GOAL: GoalBody = { words: "Swim", voice: "child", status: "active", every: 7 };
const STEP: StepBody = {
  text: "Ask the school",
  owner: { who: "family" },
  due: "2026-11-20",
  accepted: [],
  status: "open",
};

/** A record whose versions were written one after the other, each on its day. */
function view<Body>(record: string, ...versions: [day: string, body: Body | null][]) {
  const revisions = versions.map(([day, body], at) => ({
    id: `${record}.${at}`,
    record,
    body,
    at: `${day}T10:00`,
    author: "maya",
    parents: at > 0 ? [`${record}.${at - 1}`] : [],
  }));
  const heads = revisions.slice(-1);
  return { record, heads, revisions, status: "sent" } as unknown as RecordView<Body>;
}

const goal = (body: Partial<GoalBody>, day = "2026-11-01", record = "goal") =>
  view<GoalBody>(record, [day, { ...GOAL, ...body }]);
const told = (day: string) => view<CheckInBody>(day, [day, { goal: "goal", day, answer: "done" }]);
const one = <Body>(list: Body[]): Body => list[0] as Body;

describe("A goal asks only when it has reason to", () => {
  const wish = (body: Partial<GoalBody>, since: string, ...days: string[]) =>
    wishOf(one(goalsOf([goal(body, since)])), checkInsOf(days.map(told), "goal"), TODAY);

  it("asks how it goes once its days are over, and not before", () => {
    expect(wish({}, "2026-11-14")).toBe("check-in");
    expect(wish({}, "2026-11-15")).toBeNull();
    expect(wish({}, "2026-10-01", "2026-11-14")).toBe("check-in");
    expect(wish({}, "2026-10-01", "2026-11-15")).toBeNull();
  });

  it("asks for an answer while it is an offer, and for nothing when it is over", () => {
    expect(wish({ status: "offered", voice: "team" }, TODAY)).toBe("answer");
    for (const status of ["reached", "changed", "let-go"] as const) {
      expect(wish({ status }, "2026-01-01")).toBeNull();
    }
  });

  it("counts from the day on which an offer was taken", () => {
    const offered: GoalBody = { ...GOAL, status: "offered", voice: "team" };
    const taken = view<GoalBody>(
      "goal",
      ["2026-10-01", offered],
      ["2026-11-19", { ...offered, status: "active" }],
    );
    expect(wishOf(one(goalsOf([taken])), [], TODAY)).toBeNull();
  });

  it("stands behind the child's own goals when it is somebody else's", () => {
    const goals = goalsOf([
      goal({ voice: "team" }, "2026-01-01", "team"),
      goal({ voice: "parent" }, "2026-02-01", "parent"),
      goal({ voice: "child" }, "2026-03-01", "child"),
    ]);
    expect(goals.map(({ record }) => record)).toEqual(["child", "parent", "team"]);
  });
});

describe("A next step is somebody's", () => {
  const wish = (body: Partial<StepBody>) =>
    stepWish(one(stepsOf([view<StepBody>("step", [TODAY, { ...STEP, ...body }])])), TODAY);

  it("asks its owner to say yes, then only when it is late", () => {
    expect(wish({})).toBe("accept");
    expect(wish({ accepted: ["family"] })).toBe("overdue");
    expect(wish({ accepted: ["family"], due: TODAY })).toBeNull();
    expect(wish({ status: "done" })).toBeNull();
  });

  it("asks the family nothing when it is the team's alone", () => {
    expect(wish({ owner: { who: "team", person: "okafor" } })).toBeNull();
  });

  it("starts when every side that owns it has said yes, each once", () => {
    const both: StepBody = { ...STEP, owner: { who: "both", person: "okafor" } };
    const first = acceptedBy("family", acceptedBy("family", both));
    expect(first.accepted).toEqual(["family"]);
    expect(isAccepted(first)).toBe(false);
    expect(isAccepted(acceptedBy("team", first))).toBe(true);
  });
});

describe("The calendar and the card", () => {
  it("tells steps that are open, medicines that are taken, and every visit, by day", () => {
    const lines = linesOf("leo", {
      dates: [],
      visits: [
        view("visit", [TODAY, { clinic: "c", day: "2026-12-02", time: "09:00", clinician: "o" }]),
      ],
      steps: [
        view<StepBody>("open", [TODAY, STEP]),
        view<StepBody>("done", [TODAY, { ...STEP, status: "done" }]),
      ],
      medicines: [
        view("brown", [TODAY, { name: "Brown", refill_by: "2026-12-01", expires: "2027-01-01" }]),
        view("old", [TODAY, { name: "Old", status: "stopped", refill_by: "2026-12-01" }]),
      ],
      reviews: ["2026-12-03"],
      decisions: [
        view("again", [TODAY, { visit: "v", text: "Wait", why: "Well", due: "2026-12-04" }]),
        view("settled", [TODAY, { visit: "v", text: "Go on", why: "Well" }]),
      ],
    });
    expect(lines.map(({ what }) => what)).toEqual([
      "step",
      "refill",
      "visit",
      "review",
      "decision",
      "expiry",
    ]);
  });

  it("does not claim that a clinician has read what was written since", () => {
    const card = {
      record: "card",
      heads: [{ id: "card.1" }],
    } as unknown as Parameters<typeof readersOf>[0];
    const answer = (revision: string, day: string) => view(day, [day, { needs: "card", revision }]);
    const readers = readersOf(card, [answer("card.0", "2026-11-01"), answer("card.1", TODAY)]);
    expect(readers.map(({ current }) => current)).toEqual([true, false]);
  });
});
