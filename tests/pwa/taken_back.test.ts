/** A notification goes by itself once what it asks for is done, and stays while it is not. */
import { beforeEach, expect, it, vi } from "vitest";
import type { Reminder, Thing } from "../../pwa/src/local/reminders";
import { BEN, freshPhone, holds, LEO, LEOS, type LocalModules, MAYA, NORA } from "./phone";
import type { Server } from "./server";

const RANG = new Date("2026-11-22T07:00:10Z");
const GOAL = "0198aaaa-0000-7000-8000-0000000000aa";

let server: Server;
let local: LocalModules;
let shown: { data: { reminder: string | null; rang: number }; close: () => void }[];

beforeEach(async () => {
  ({ server, local } = await freshPhone());
  await holds(local, server, MAYA);
  shown = [];
  vi.stubGlobal("registration", { getNotifications: async () => shown });
});

/** A reminder that has rung on this phone at seven in the morning. */
async function rung(thing: Thing, more: Partial<Reminder> = {}): Promise<void> {
  const id = crypto.randomUUID();
  const reminder = { id, child: LEO, thing, record: null, zone: "Etc/UTC", ...more };
  const db = await local.localOf(MAYA);
  await db.put("facts", { reminders: [reminder] } as never, "reminders");
  const one = { data: { reminder: id, rang: RANG.getTime() }, close: () => {} };
  one.close = () => {
    shown = shown.filter((other) => other !== one);
  };
  shown = [one];
}

const write = (kind: string, body: object, more: object = {}) =>
  local.keep({ id: local.newId(), child: LEO, kind, body, at: "2026-11-22T07:05", ...more });

async function standing(): Promise<number> {
  const { takeBackDone } = await import("../../pwa/src/reminders/taken_back");
  await takeBackDone(await local.localOf(MAYA));
  return shown.length;
}

const morning = { condition: "asthma", day: "2026-11-22", session: "morning" };
const FLOW = { peak_flow: { blows: [300] } };

it("goes when its person has written the entry here, with no network too", async () => {
  server.online = false;
  await rung("symptoms");
  expect(await standing()).toBe(1);
  await write("diary.entry", { ...morning, fields: {} });
  expect(await standing()).toBe(0);
});

it("goes when this phone hears that the other parent wrote it", async () => {
  await rung("peak-flow");
  const said = { id: "0198bbbb-0000-7000-8000-00000000000b", stream: LEOS, author: BEN, seq: 1 };
  const entry = { ...said, record: said.id, kind: "diary.entry", parents: [], device_seq: 1 };
  const at = { at: "2026-11-22T06:58", zone: "Etc/UTC", offset: 0, device: "x", schema: 1 };
  const body = { ...morning, fields: FLOW };
  server.log(LEOS).push({ ...entry, ...at, body, received_at: "2026-11-22T07:09:00Z" });
  expect(await standing()).toBe(1);
  await local.exchange();
  expect(await standing()).toBe(0);
});

it("stays for what something else was written about", async () => {
  await rung("peak-flow");
  await write("diary.entry", { ...morning, fields: { cough: 1 } });
  await write("diary.entry", { ...morning, session: "evening", fields: FLOW });
  await write("diary.entry", { ...morning, day: "2026-11-21", fields: FLOW });
  await write("diary.entry", { ...morning, fields: FLOW }, { child: NORA });
  expect(await standing()).toBe(1);
});

it("goes by the wall clock of the family, wherever the phone is", async () => {
  await rung("symptoms", { zone: "Asia/Tokyo" });
  await write("diary.entry", { ...morning, fields: {} });
  expect(await standing()).toBe(1);
  await write("diary.entry", { ...morning, session: "evening", fields: {} });
  expect(await standing()).toBe(0);
});

it("asks at half past twelve for the morning, which the form offers then", async () => {
  await rung("symptoms", { zone: "Asia/Kolkata" });
  await write("diary.entry", { ...morning, fields: {} });
  expect(await standing()).toBe(0);
});

it("goes with the check-in of its own goal", async () => {
  await rung("check-in", { record: GOAL });
  await write("goal.checkin", { goal: local.newId() });
  expect(await standing()).toBe(1);
  await write("goal.checkin", { goal: GOAL });
  expect(await standing()).toBe(0);
});

it("stays for a next step that is still open", async () => {
  await rung("next-step");
  const step = await write("next-step", { status: "open" });
  expect(await standing()).toBe(1);
  const done = { record: step.record, parents: [step.id] };
  await write("next-step", { status: "done" }, done);
  expect(await standing()).toBe(0);
});

it("leaves alone what is no reminder, and a reminder that this phone does not know", async () => {
  await rung("symptoms");
  await write("diary.entry", { ...morning, fields: {} });
  const close = () => expect.unreachable();
  shown = [null, crypto.randomUUID()].map((reminder) => ({ data: { reminder, rang: 0 }, close }));
  expect(await standing()).toBe(2);
});

it("goes when it is answered in the app, and no other with it", async () => {
  await rung("refill");
  const [answered] = shown;
  await rung("review");
  shown = [...shown, ...(answered ? [answered] : [])];
  const { takeBackOf } = await import("../../pwa/src/reminders/taken_back");
  await takeBackOf(shown[0]?.data.reminder ?? "");
  expect(shown).toEqual([answered]);
});
