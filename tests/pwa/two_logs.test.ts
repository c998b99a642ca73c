/** One phone, two logs: a project's notes and a child's diary never travel together. */
import { beforeEach, expect, it } from "vitest";
import { freshPhone, holds, LEO, LEOS, type LocalModules, MAYA, read, restarted } from "./phone";
import type { Server } from "./server";

const LEAFLET = "0198c000-0000-7000-8000-0000000000aa";
const LEAFLETS = "0198e000-0000-7000-8000-0000000000aa";

let server: Server;
let local: LocalModules;

beforeEach(async () => {
  ({ server, local } = await freshPhone());
  server.project(LEAFLETS, LEAFLET, MAYA);
  await holds(local, server, MAYA);
});

const joins = () => local.followProjects([{ id: LEAFLET, stream: LEAFLETS }]);
const entry = () => keep(LEO, "diary.entry", { day: "2026-11-20", note: "woke twice" });
const note = () => keep(LEAFLET, "note", { text: "Bigger print" });

function keep(child: string, kind: string, body: object) {
  return local.keep({ id: local.newId(), child, kind, body });
}

it("asks nothing of projects while this phone is in none", async () => {
  await local.exchange();
  expect(server.asked.filter((path) => path.startsWith("/partnership"))).toEqual([]);
});

it("sends each to its own address, and both screens say so", async () => {
  await joins();
  await entry();
  await note();
  expect((await local.exchange()).state).toBe("idle");
  expect(server.log(LEOS).map((one) => one.kind)).toEqual(["diary.entry"]);
  expect(server.log(LEAFLETS).map((one) => one.kind)).toEqual(["note"]);
  expect((await read(local.records(LEAFLET, "note")))[0]?.status).toBe("sent");
});

it("does not forget the project because the diary's server does not know it", async () => {
  await joins();
  await note();
  await local.exchange();
  await local.exchange();
  expect(await read(local.records(LEAFLET, "note"))).toHaveLength(1);
  expect(await read(local.records(LEO, "diary.entry"))).toEqual([]);
});

it("forgets a project that the person left, and nothing else", async () => {
  await joins();
  await entry();
  await note();
  await local.exchange();
  server.projects.get(LEAFLETS)?.readers.delete(MAYA);
  await local.exchange();
  const db = await local.localOf(MAYA);
  expect((await db.getAll("streams")).map((row) => row.stream)).not.toContain(LEAFLETS);
  expect((await db.getAll("records")).map((row) => row.kind)).toEqual(["diary.entry"]);
});

it("sends the diary even while projects cannot be reached", async () => {
  await joins();
  await entry();
  server.projects.clear();
  const answer = server.fetch;
  server.fetch = async () => new Response("", { status: 503 });
  const { fetch } = globalThis;
  globalThis.fetch = (async (address: string, init: RequestInit) =>
    (address.includes("/partnership/") ? server.fetch : answer)(
      address,
      init,
    )) as unknown as typeof fetch;
  await local.exchange();
  globalThis.fetch = fetch;
  expect(server.log(LEOS)).toHaveLength(1);
});

it("offers each again at its own address after a server was restored", async () => {
  await joins();
  await entry();
  await note();
  await local.exchange();
  server.epoch = "second";
  server.log(LEOS).splice(0);
  server.log(LEAFLETS).splice(0);
  await local.exchange();
  expect(server.log(LEOS).map((one) => one.kind)).toEqual(["diary.entry"]);
  expect(server.log(LEAFLETS).map((one) => one.kind)).toEqual(["note"]);
});

it("sends what waited over a sign-out to where it belongs", async () => {
  await joins();
  await note();
  await local.alone(local.putPhoneDown);
  await local.clearReadCopy(MAYA);
  await holds(local, server, MAYA);
  await local.exchange();
  expect(server.log(LEAFLETS).map((one) => one.kind)).toEqual(["note"]);
});

it("keeps the names of the two apart", async () => {
  await joins();
  await local.exchange();
  const db = await local.localOf(MAYA);
  expect(await db.get("facts", "people")).toMatchObject({ ben: { name: "Ben" } });
  expect(await db.get("facts", "partners")).toMatchObject({ ben: { name: "Benno" } });
});

it("opens what an older version kept, and sends it", async () => {
  await entry();
  const db = await local.localOf(MAYA);
  for (const { log: _, ...row } of await db.getAll("streams")) await db.put("streams", row);
  for (const { log: _, ...row } of await db.getAll("outbox")) await db.put("outbox", row);
  ({ local } = await restarted());
  await local.enter(MAYA);
  expect(await read(local.records(LEO, "diary.entry"))).toHaveLength(1);
  await local.exchange();
  expect(server.log(LEOS)).toHaveLength(1);
});
