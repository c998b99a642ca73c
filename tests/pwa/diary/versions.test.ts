import { describe, expect, it } from "vitest";
import type { EntryBody } from "../../../pwa/src/diary/entry";
import { stepsOf } from "../../../pwa/src/diary/history";
import { differences, merged, standing, undecided } from "../../../pwa/src/diary/versions";
import { mondayOf, weeksOf } from "../../../pwa/src/diary/weeks";
import { body, entry, revision, twoVersions, view } from "./cast";

const mayas = {
  ...body("2026-11-20", 290),
  fields: { ...body("2026-11-20", 290).fields, cough: 1, note: "Ran a lot" },
};
const bens = {
  ...body("2026-11-20", 250),
  fields: { ...body("2026-11-20", 250).fields, cough: 1 },
};

describe("two versions", () => {
  it("are compared answer by answer; what is the same is not asked", () => {
    expect(differences([mayas, bens]).map(({ field }) => field)).toEqual(["peak_flow", "note"]);
  });

  it("become one by the person's choices, a missing answer included", () => {
    const both = merged([mayas, bens], { peak_flow: 0, note: 1 });
    expect(both.fields).toEqual({ ...body("2026-11-20", 290).fields, cough: 1 });
  });

  it("keep the zone of a version that is taken whole, and none for a mixture", () => {
    const shown = { ...mayas, shown: { zone: "green" as const, plan: "p" } };
    expect(merged([shown, bens], { peak_flow: 0, note: 0 })).toEqual(shown);
    expect(merged([shown, bens], { peak_flow: 0, note: 1 })).not.toHaveProperty("shown");
  });

  it("wait until everything is chosen", () => {
    expect(undecided(differences([mayas, bens]), { note: 0 })).toEqual(["peak_flow"]);
  });

  it("may differ in the day itself", () => {
    const moved = { ...mayas, day: "2026-11-19" };
    expect(differences([mayas, moved]).map(({ field }) => field)).toEqual(["day"]);
    expect(merged([mayas, moved], { day: 1 }).day).toBe("2026-11-19");
  });

  it("leave out the one that deletes the entry, which stays on the screen", () => {
    const both = twoVersions(mayas, bens);
    expect(standing([...both.versions, revision<EntryBody>(null)])).toHaveLength(2);
  });
});

it("tells the history newest first, and what stands", () => {
  const wrote = revision(mayas);
  const changed = revision(bens, { record: wrote.id, parents: [wrote.id] });
  const withdrew = revision<typeof mayas>(null, { record: wrote.id, parents: [wrote.id] });
  const merges = revision(mayas, { record: wrote.id, parents: [changed.id, withdrew.id] });
  const steps = stepsOf(view([merges], { revisions: [wrote, changed, withdrew, merges] }));
  expect(steps.map(({ what }) => what)).toEqual(["merged", "withdrew", "changed", "wrote"]);
  expect(steps.map(({ stands }) => stands)).toEqual(["alone", null, null, null]);
});

it("groups the diary by weeks from Monday and counts days, not entries", () => {
  const days = ["2026-11-22", "2026-11-22", "2026-11-16", "2026-11-15"];
  const weeks = weeksOf(
    days.map((day) => entry(body(day, 290))),
    [],
  );
  expect(weeks.map(({ monday, written }) => [monday, written])).toEqual([
    ["2026-11-16", 2],
    ["2026-11-09", 1],
  ]);
  expect(mondayOf("2026-11-16")).toBe("2026-11-16");
});
