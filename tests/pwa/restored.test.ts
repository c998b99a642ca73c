/** A server restored from an older backup is filled again by the phones. */
import { beforeEach, expect, it } from "vitest";
import { freshPhone, holds, LEO, LEOS, type LocalModules, MAYA, read } from "./phone";
import type { Server } from "./server";

let server: Server;
let local: LocalModules;

beforeEach(async () => {
  ({ server, local } = await freshPhone());
  await holds(local, server, MAYA);
  for (const pef of [300, 310, 320]) {
    const body = { day: "2026-11-20", fields: { pef } };
    await local.keep({ id: local.newId(), child: LEO, kind: "diary.entry", body });
  }
  await local.exchange();
});

it("gets back what it lost, once, when its epoch is new", async () => {
  server.epoch = "second";
  server.log(LEOS).splice(1);
  await local.exchange();
  expect(server.log(LEOS)).toHaveLength(3);
  expect(await local.unsent()).toEqual([]);
});

it("gets back what it lost when the other parent wrote first and the numbers are used again", async () => {
  const [first] = server.log(LEOS);
  server.epoch = "second";
  const bens = [2, 3].map((seq) => ({ ...first, id: local.newId(), author: "ben", seq }));
  server.log(LEOS).splice(1, 2, ...(bens as never[]));
  await local.exchange();
  expect(server.log(LEOS)).toHaveLength(5);
});

it("gets back what it lost when it knows fewer than this phone has read", async () => {
  server.log(LEOS).splice(1);
  await local.exchange();
  expect(server.log(LEOS)).toHaveLength(3);
});

it("does not get the other parent's words under this person's name", async () => {
  const [first] = server.log(LEOS);
  const id = local.newId();
  server.log(LEOS).push({ ...first, id, record: id, author: "ben", seq: 4 } as never);
  await local.exchange();
  server.epoch = "second";
  server.log(LEOS).splice(0);
  await local.exchange();
  expect(server.log(LEOS).map((one) => one.author)).toEqual([MAYA, MAYA, MAYA]);
  expect(await read(local.records(LEO, "diary.entry"))).toHaveLength(4);
});
