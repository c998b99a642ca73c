/** What a phone holds of reminders: there without a network, answered once, its person's alone. */
import { beforeEach, expect, it } from "vitest";
import type { Answer } from "../../pwa/src/local/reminders";
import { BEN, freshPhone, holds, type LocalModules, MAYA, restarted } from "./phone";
import type { Server } from "./server";

const REMINDER = "0198aaaa-0000-7000-8000-00000000000a";

let server: Server;
let local: LocalModules;

beforeEach(async () => {
  ({ server, local } = await freshPhone());
  await holds(local, server, MAYA);
  server.reminders = [{ id: REMINDER }];
});

const mayas = () => local.localOf(MAYA);
const said = (answer: Answer["answer"]): Answer => ({
  reminder: REMINDER,
  answer,
  at: "2026-11-22T07:05:00.000Z",
});

it("knows its reminders without a network once it has heard of them", async () => {
  await local.exchange();
  server.online = false;
  ({ local } = await restarted());
  await local.enter(MAYA);
  expect((await local.readReminders())?.reminders).toEqual([{ id: REMINDER }]);
});

it("keeps an answer through a killed worker and sends it once", async () => {
  await local.answerIn(await mayas(), said("done"));
  server.online = false;
  expect((await local.exchange()).state).toBe("offline");
  server.online = true;
  ({ local } = await restarted());
  await local.exchange();
  await local.exchange();
  expect(server.answers).toEqual([said("done")]);
});

it("keeps an unsent answer through a sign-out, and sends it as nobody else's", async () => {
  await local.answerIn(await mayas(), said("done"));
  server.online = false;
  await local.exchange();
  await local.clearReadCopy(MAYA);
  server.online = true;
  await holds(local, server, BEN);
  await local.exchange();
  expect(server.answers).toEqual([]);
  ({ local } = await restarted());
  await holds(local, server, MAYA);
  await local.exchange();
  expect(server.answers).toEqual([said("done")]);
});

it("sends answers in the order in which they were given", async () => {
  await local.answerIn(await mayas(), said("later"));
  await local.answerIn(await mayas(), said("done"));
  await local.exchange();
  expect(server.answers).toEqual([said("later"), said("done")]);
});

it("is not held up by an answer that the server will never take", async () => {
  await local.answerIn(await mayas(), null as unknown as Answer);
  expect((await local.exchange()).state).toBe("idle");
  await local.answerIn(await mayas(), said("done"));
  await local.exchange();
  expect(server.answers).toEqual([said("done")]);
});

it("keeps the diary going with a server that knows of no reminders", async () => {
  server.reminders = null;
  expect((await local.exchange()).state).toBe("idle");
});

it("knows which messages it has shown, after its worker was killed too", async () => {
  await local.noteRung(await mayas(), "one");
  ({ local } = await restarted());
  expect(await local.hasRung(await mayas(), "one")).toBe(true);
  expect(await local.hasRung(await mayas(), "two")).toBe(false);
});

it("shows the next person nothing of the one before, and rings for them only when asked", async () => {
  await local.exchange();
  await local.setRings(await mayas(), true);
  await local.allowWords(true);
  await holds(local, server, BEN);
  expect(await local.remindersIn(await local.localOf(BEN))).toBeUndefined();
  expect(await local.wordsAllowedIn(await local.localOf(BEN))).toBe(false);
  expect(await local.ringsIn(await local.localOf(BEN))).toBe(false);
  await local.clearReadCopy(MAYA);
  expect(await local.remindersIn(await mayas())).toBeUndefined();
});
