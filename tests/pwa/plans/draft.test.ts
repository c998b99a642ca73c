import plan from "words:en/plan";
import { describe, expect, it } from "vitest";
import { changesBetween } from "../../../pwa/src/plans/changes";
import { type DraftBody, draftOf, proposing } from "../../../pwa/src/plans/draft";
import { fieldsOf, valueIn, withValue } from "../../../pwa/src/plans/plan_fields";
import { addWords } from "../../../pwa/src/words";
import { planBody, revision, view } from "../diary/cast";
import { BEN, MAYA } from "../phone";

addWords(plan);

const fields = fieldsOf("asthma");
const field = (id: string) => {
  const found = fields.find((one) => one.id === id);
  if (!found) throw new Error(`No field ${id}`);
  return found;
};
const TRIGGERS = field("triggers");
const YELLOW = field("zones/yellow/steps");
const written = (body: DraftBody | null, parents: string[] = [], author = MAYA) =>
  revision<DraftBody>(body, { kind: "plan.draft", record: "draft", parents, author });

describe("a draft that both write", () => {
  it("says of each field who proposed it: who last changed it, not who last saved", () => {
    const mayas = written({ condition: "asthma", triggers: ["Cats"] });
    const bens = written(
      { condition: "asthma", triggers: ["Cats"], zones: { yellow: { steps: [{ text: "Rest" }] } } },
      [mayas.id],
      BEN,
    );
    const { proposals } = draftOf([view([bens], { revisions: [mayas, bens] })], "asthma", null);
    expect(proposals.map(({ field: { id }, by }) => [id, by])).toEqual([
      ["zones/yellow/steps", BEN],
      ["triggers", MAYA],
    ]);
  });

  it("no longer proposes what the plan in force holds", () => {
    const mayas = written({ condition: "asthma", triggers: ["Cats"] });
    const draft = [view([mayas])];
    expect(draftOf(draft, "asthma", planBody(300)).proposals).toHaveLength(1);
    const taken = { ...planBody(300), triggers: ["Cats"] };
    expect(draftOf(draft, "asthma", taken).proposals).toEqual([]);
  });

  it("shows both where two changed one field while apart, and one where they agree", () => {
    const heads = [
      written({ condition: "asthma", triggers: ["Cats"], mart: true }),
      written({ condition: "asthma", triggers: ["Dust"], mart: true }, [], BEN),
    ];
    const { proposals } = draftOf([view(heads)], "asthma", null);
    expect(proposals.map(({ field: { id }, value }) => [id, value])).toEqual([
      ["mart", true],
      ["triggers", ["Cats"]],
      ["triggers", ["Dust"]],
    ]);
  });
});

describe("proposing a field", () => {
  it("keeps what others proposed", () => {
    const head = written({ condition: "asthma", mart: true });
    expect(proposing([head], "asthma", TRIGGERS, ["Cats"])).toEqual({
      body: { condition: "asthma", mart: true, triggers: ["Cats"] },
      parents: [head.id],
    });
  });

  it("replaces no version that says something else about another field", () => {
    const heads = [
      written({ condition: "asthma", mart: true }),
      written({ condition: "asthma", mart: false }, [], BEN),
    ];
    const next = proposing(heads, "asthma", TRIGGERS, ["Cats"]);
    expect(next.parents).toEqual([heads[0]?.id]);
    expect(next.body.mart).toBe(true);
  });

  it("takes a field back, and its zone with its last field", () => {
    const zones = { yellow: { steps: [{ text: "Rest" }] } };
    const head = written({ condition: "asthma", zones });
    const { body } = proposing([head], "asthma", YELLOW, undefined);
    expect(body).toEqual({ condition: "asthma" });
  });

  it("asks anew about a field that was declined", () => {
    const declined = [{ field: "triggers", why: "Later" }];
    const head = written({ condition: "asthma", declined });
    expect(proposing([head], "asthma", TRIGGERS, ["Cats"]).body.declined).toBeUndefined();
    expect(proposing([head], "asthma", YELLOW, []).body.declined).toEqual(declined);
  });
});

describe("what changed", () => {
  it("is told field by field, and nothing for what says the same", () => {
    const before = planBody(300);
    const after = { ...before, number: 2, triggers: ["Cats"], before_exercise: [], mart: false };
    const [change, ...others] = changesBetween(before, after);
    expect(others).toEqual([]);
    expect(change).toMatchObject({ before: [], after: ["Cats"] });
    expect(changesBetween(before, { ...before, number: 2 })).toEqual([]);
  });
});

it("a field is found and put where it stands in the plan", () => {
  const body = planBody(300);
  const steps = [{ text: "Rest" }];
  expect(valueIn(withValue(body, YELLOW, steps), YELLOW)).toEqual(steps);
  expect(withValue(body, YELLOW, steps).zones.green).toEqual(body.zones.green);
});
