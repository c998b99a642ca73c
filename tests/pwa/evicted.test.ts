/** When a browser clears its storage, the person is told how many entries went with it. */
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, it, vi } from "vitest";
import { freshPhone, holds, LEO, type LocalModules, MAYA, restarted } from "./phone";
import type { Server } from "./server";

let server: Server;
let local: LocalModules;

beforeEach(async () => {
  ({ server, local } = await freshPhone());
  await holds(local, server, MAYA);
  await local.countUnsent();
  for (const day of ["2026-11-19", "2026-11-20"]) {
    await local.keep({ id: local.newId(), child: LEO, kind: "diary.entry", body: { day } });
  }
  await local.countUnsent();
});

async function openAgain(): Promise<number> {
  ({ local } = await restarted());
  await holds(local, server, MAYA);
  await local.countUnsent();
  return local.sync.value.lost;
}

it("tells two entries when two waited", async () => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  expect(await openAgain()).toBe(2);
});

it("tells nothing when they were sent before", async () => {
  await local.exchange();
  await local.countUnsent();
  vi.stubGlobal("indexedDB", new IDBFactory());
  expect(await openAgain()).toBe(0);
});

it("tells nothing when they went out while no page was open", async () => {
  await local.exchange();
  expect(await openAgain()).toBe(0);
});
