/** What a group knows, ranks and agrees on: drafts until who told says yes, spreads, both sides. */
import { beforeEach, expect, it } from "vitest";
import { bothSaidYes, counting } from "../../pwa/src/partnership/room/agreed";
import { earlierAims } from "../../pwa/src/partnership/room/charter";
import { isTrue, saidTrue, tellersOf } from "../../pwa/src/partnership/room/persona";
import { moved, ranksOf, spreadOf } from "../../pwa/src/partnership/room/priority";
import { freshPhone, holds, type LocalModules, MAYA, read } from "./phone";
import type { Server } from "./server";

const persona = { record: "robin", body: { pieces: ["desk", "chair"] }, heads: [{ id: "v1" }] };
const pieces = [
  { record: "desk", person: "priya", name: "Priya" },
  { record: "chair", person: "maya", name: "Maya" },
];
const yes = (by: string, version = "v1") => ({ by, body: { persona: "robin", version } });
const true_ = (words: object[], told: object[] = pieces) =>
  isTrue(persona as never, words as never, told as never);

it("a persona is a draft until all who told it say yes to this version", () => {
  expect(true_([])).toBe(false);
  expect(true_([yes("priya")])).toBe(false);
  expect(true_([yes("priya"), yes("maya", "v0")])).toBe(false);
  expect(true_([yes("priya"), yes("maya")])).toBe(true);
});

it("a persona is a draft again once a piece is taken back", () => {
  expect(tellersOf(persona as never, [pieces[0]] as never).gone).toBe(1);
  expect(true_([yes("priya"), yes("maya")], [pieces[0] as object])).toBe(false);
});

it("nobody has said yes while two versions stand", () => {
  const two = { ...persona, heads: [{ id: "v1" }, { id: "v2" }] };
  expect(saidTrue(two as never, [yes("priya")] as never)).toEqual([]);
});

const project = {
  members: [
    { person: "maya", role: "partner" },
    { person: "priya", role: "partner" },
    { person: "ida", role: "staff" },
  ],
} as never;
const priority = { record: "first", body: { question: "?", options: ["A", "B", "C"] } } as never;
const rank = (by: string, order: string, round = 1) =>
  ({ by, body: { priority: "first", round, order: order.split("") } }) as never;

it("tells families' middle place from that of the staff, the best liked first", () => {
  const ranks = [rank("maya", "CAB"), rank("priya", "CBA"), rank("ida", "ACB")];
  expect(spreadOf(project, priority, ranks)).toEqual([
    { option: "C", best: 1, worst: 2, family: 1, staff: 2 },
    { option: "A", best: 1, worst: 3, family: 2.5, staff: 1 },
    { option: "B", best: 2, worst: 3, family: 2.5, staff: 3 },
  ]);
});

it("counts no order of another round, and none of answers that have changed", () => {
  const ranks = [rank("maya", "CAB", 2), rank("priya", "ABD"), rank("ida", "ACB")];
  expect(ranksOf(priority, ranks, 1).map(({ by }) => by)).toEqual(["ida"]);
});

it("moves one answer a place and keeps the others in order", () => {
  expect(moved(["A", "B", "C"], 2, -1)).toEqual(["A", "C", "B"]);
  expect(moved(["A", "B", "C"], 0, 1)).toEqual(["B", "A", "C"]);
});

const sign = { record: "sign", heads: [{ id: "v2" }] } as never;
const word = (by: string, says = "yes", version = "v2") =>
  ({ by, body: { of: "sign", version, says } }) as never;

it("a sign is agreed on when both sides say yes and nobody asks to talk", () => {
  expect(bothSaidYes(project, [word("maya"), word("priya")])).toBe(false);
  expect(bothSaidYes(project, [word("maya"), word("ida")])).toBe(true);
  expect(bothSaidYes(project, [word("maya"), word("ida"), word("priya", "talk")])).toBe(false);
});

it("a charter tells what its aim was before, each once and the newest first", () => {
  const said = ["Shorter", "Shorter", "One page", "One page by June"].map((aim, at) => ({
    id: String(at),
    body: { aim, status: "draft" },
  }));
  const charter = { revisions: said, heads: [said[3]] } as never;
  expect(earlierAims(charter).map(({ id }) => id)).toEqual(["2", "0"]);
});

it("a yes is for what was read: a sign that was changed is asked again", () => {
  const words = [word("maya"), word("ida", "yes", "v1"), word("left")];
  expect(counting(project, sign, words).map(({ by }) => by)).toEqual(["maya"]);
});

const OWN = "0198e000-0000-7000-8000-0000000000bb";
let server: Server;
let local: LocalModules;

beforeEach(async () => {
  ({ server, local } = await freshPhone());
  await holds(local, server, MAYA);
});

it("one's own diary is kept without a network and travels with projects, not with a child", async () => {
  server.project(OWN, MAYA, MAYA);
  expect(await local.hasOwnDiary()).toBe(false);
  await local.followOwn(OWN);
  expect(await local.hasOwnDiary()).toBe(true);
  const body = { day: "2026-11-20", happened: "Hello", feeling: 1 };
  await local.keep({ id: local.newId(), child: MAYA, kind: "experience", body });
  expect((await read(local.records(MAYA, "experience")))[0]?.status).toBe("kept");
  await local.exchange();
  expect(server.log(OWN).map((one) => one.kind)).toEqual(["experience"]);
});
