/** What clinics tell all their families, as a phone holds it: there without a network, until it is over. */
import { beforeEach, expect, it } from "vitest";
import { daysBefore, today } from "../../pwa/src/local/wall_clock";
import { freshPhone, holds, type LocalModules, MAYA, restarted } from "./phone";
import type { Server } from "./server";

const NOW = today(new Date());
const CLOSED = { id: "closed", until: daysBefore(NOW, -3) };
const COLDS = { id: "colds", until: NOW };

let server: Server;
let local: LocalModules;

beforeEach(async () => {
  ({ server, local } = await freshPhone());
  await holds(local, server, MAYA);
  server.notices = [CLOSED, COLDS];
  await local.refreshNews();
});

async function openedAgainWithoutANetwork() {
  server.online = false;
  ({ local } = await restarted());
  await local.enter(MAYA);
  await local.readNews();
}

it("is there without a network once it was told, and what was opened stays opened", async () => {
  await local.markRead("colds");
  await openedAgainWithoutANetwork();
  expect(local.news.value).toEqual({ notices: [CLOSED, COLDS], read: ["colds"] });
});

it("is gone the day after its last, with no network too", async () => {
  server.notices = [{ ...COLDS, until: daysBefore(NOW, 1) }, CLOSED];
  ({ local } = await restarted());
  await local.enter(MAYA);
  await local.refreshNews();
  await openedAgainWithoutANetwork();
  expect(local.news.value?.notices).toEqual([CLOSED]);
});

it("opened while the list is told anew stays opened", async () => {
  ({ local } = await restarted());
  await local.enter(MAYA);
  await Promise.all([local.refreshNews(), local.markRead("closed"), local.markRead("colds")]);
  expect(local.news.value?.read).toEqual(["closed", "colds"]);
});
