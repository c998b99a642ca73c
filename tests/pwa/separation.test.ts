/** Two people, one phone: neither reads the other, and nothing travels under another's name. */
import { beforeEach, describe, expect, it } from "vitest";
import { BEN, freshPhone, holds, LEO, LEOS, type LocalModules, MAYA, NORA, read } from "./phone";
import type { Server } from "./server";

let server: Server;
let local: LocalModules;

beforeEach(async () => {
  ({ server, local } = await freshPhone());
  await holds(local, server, MAYA);
});

const note = (child: string) => ({
  id: local.newId(),
  child,
  kind: "diary.entry",
  body: { day: "2026-11-20", note: "woke twice" },
});

async function signOut(): Promise<void> {
  server.signedIn = null;
  await local.alone(local.putPhoneDown);
  await local.clearReadCopy(MAYA);
  local.leave();
  local.forgetViews();
}

describe("after Maya signed out with an unsent entry", () => {
  beforeEach(async () => {
    await local.keep(note(LEO));
    await signOut();
  });

  it("nothing is sent while nobody is signed in", async () => {
    await local.exchange();
    expect(server.pushes).toEqual([]);
  });

  it("Ben can neither see nor send it", async () => {
    await holds(local, server, BEN);
    await local.exchange();
    expect(await read(local.records(LEO, "diary.entry"))).toEqual([]);
    expect(await local.unsent()).toEqual([]);
    expect(server.log(LEOS)).toEqual([]);
  });

  it("Maya finds it again, and it goes out under her name", async () => {
    await holds(local, server, BEN);
    await local.exchange();
    local.forgetViews();
    await holds(local, server, MAYA);
    expect((await read(local.records(LEO, "diary.entry")))[0]?.status).toBe("kept");
    await local.exchange();
    expect(server.log(LEOS).map((one) => one.author)).toEqual([MAYA]);
  });

  it("no other copy of what she read stays on the phone", async () => {
    const db = await local.localOf(MAYA);
    expect(await db.count("records")).toBe(0);
    expect(await db.count("drafts")).toBe(0);
    await local.enter(MAYA);
    expect(await read(local.records(LEO, "diary.entry"))).toEqual([]);
  });
});

describe("a session that ended", () => {
  it("keeps everything and sends it after signing in again", async () => {
    server.signedIn = null;
    await local.keep(note(LEO));
    expect((await local.exchange()).state).toBe("sign-in");
    expect(await local.unsent()).toHaveLength(1);
    server.signedIn = MAYA;
    await local.exchange();
    expect(server.log(LEOS)).toHaveLength(1);
  });
});

describe("a lost phone, signed out from another device", () => {
  it("shows nothing more, and keeps what was never sent for its person", async () => {
    await local.keep(note(LEO));
    server.signedIn = null;
    server.ended = true;
    await local.exchange();
    expect(await local.readHolder()).toBeNull();
    local.forgetViews();
    await local.enter(MAYA);
    expect(await read(local.records(LEO, "diary.entry"))).toEqual([]);
    expect(await local.unsent()).toHaveLength(1);
  });
});

describe("a share that ended", () => {
  beforeEach(async () => {
    await local.keep(note(LEO));
    await local.keep(note(NORA));
    await local.exchange();
    server.streams.get(LEOS)?.readers.delete(MAYA);
  });

  it("is forgotten with its drafts; other diaries stay", async () => {
    await local.writeDraft("leo", LEO, { note: "half" });
    await local.exchange();
    expect(await read(local.records(LEO, "diary.entry"))).toEqual([]);
    expect(await local.readDraft("leo")).toBeNull();
    expect(await read(local.records(NORA, "diary.entry"))).toHaveLength(1);
  });

  it("gives unsent own words back once, and sends them nowhere", async () => {
    await local.keep(note(LEO));
    await local.exchange();
    expect(await local.unsent()).toEqual([]);
    expect((await local.takeReturned()).map((one) => one.body)).toEqual([note(LEO).body]);
    expect(await local.takeReturned()).toEqual([]);
    expect(server.log(LEOS)).toHaveLength(1);
  });
});
