/** What it says is kept is kept: on the phone at once, at the server once. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { freshPhone, holds, LEO, LEOS, type LocalModules, MAYA, read, restarted } from "./phone";
import type { Server } from "./server";

let server: Server;
let local: LocalModules;

beforeEach(async () => {
  ({ server, local } = await freshPhone());
  await holds(local, server, MAYA);
});

const entry = (pef: number) => ({
  id: local.newId(),
  child: LEO,
  kind: "diary.entry",
  body: { day: "2026-11-20", fields: { pef } },
});

describe("an entry", () => {
  it("is there after the page was killed", async () => {
    const kept = await local.keep(entry(310));
    ({ local } = await restarted());
    await local.enter(MAYA);
    const [view] = await read(local.records(LEO, "diary.entry"));
    expect(view).toMatchObject({ record: kept.id, day: "2026-11-20", status: "kept" });
  });

  it("arrives once when the button is pressed twice", async () => {
    const written = entry(310);
    await Promise.all([local.keep(written), local.keep(written)]);
    await local.exchange();
    expect(server.log(LEOS)).toHaveLength(1);
  });

  it("arrives once when it is pressed again after it was sent", async () => {
    const written = entry(310);
    await local.keep(written);
    await local.exchange();
    await local.keep(written);
    await local.exchange();
    expect(server.log(LEOS)).toHaveLength(1);
  });

  it("saved in two tabs with two answers keeps both, the later as a change", async () => {
    const first = await local.keep(entry(310));
    await local.exchange();
    const later = await local.keep({ ...entry(320), id: first.id });
    expect(later).toMatchObject({ record: first.record, parents: [first.id] });
    await local.exchange();
    expect(server.log(LEOS)).toHaveLength(2);
  });

  it("arrives once when the answer was lost", async () => {
    await local.keep(entry(310));
    server.deaf = true;
    expect((await local.exchange()).state).toBe("offline");
    server.deaf = false;
    expect((await local.exchange()).state).toBe("idle");
    expect(server.log(LEOS)).toHaveLength(1);
    expect(await local.unsent()).toEqual([]);
  });

  it("says kept, then sent, on the screen that shows it", async () => {
    const shown = local.records(LEO, "diary.entry");
    await read(shown);
    await local.keep(entry(310));
    await vi.waitFor(() => expect(shown.value?.[0]?.status).toBe("kept"));
    await local.exchange();
    await vi.waitFor(() => expect(shown.value?.[0]?.status).toBe("sent"));
    await vi.waitFor(() => expect(shown.value?.[0]?.revisions[0]?.received_at).not.toBeNull());
  });

  it("that the server can not take needs a person and stops no other", async () => {
    const wrong = await local.keep(entry(31));
    server.invalid.add(wrong.id);
    await local.keep(entry(320));
    await local.exchange();
    expect(server.log(LEOS)).toHaveLength(1);
    const views = await read(local.records(LEO, "diary.entry"));
    expect(views.find((view) => view.record === wrong.id)?.status).toBe("needs-you");
  });

  it("that the server can not even read stops no other", async () => {
    const before = await local.keep(entry(310));
    const unreadable = await local.keep(entry(31));
    server.unreadable.add(unreadable.id);
    await local.exchange();
    expect(server.log(LEOS).map((one) => one.id)).toEqual([before.id]);
    const views = await read(local.records(LEO, "diary.entry"));
    expect(views.find((view) => view.record === unreadable.id)?.status).toBe("needs-you");
  });

  it("is kept together with the end of its draft", async () => {
    await local.writeDraft("entry", LEO, { pef: 310 });
    await local.keep(entry(310), { draft: "entry" });
    expect(await local.readDraft("entry")).toBeNull();
  });

  it("of a child that is not on this phone is refused before anything is said", async () => {
    await expect(local.keep({ ...entry(310), child: MAYA })).rejects.toThrow(local.NoSuchDiary);
    expect(await local.unsent()).toEqual([]);
  });
});

describe("two hundred and fifty entries made without a network", () => {
  it("all arrive, in order, at most a hundred at a time", async () => {
    for (let day = 0; day < 250; day++) await local.keep(entry(day));
    await local.exchange();
    const arrived = server.log(LEOS).map((one) => one.device_seq);
    expect(arrived).toEqual(Array.from({ length: 250 }, (_, at) => at + 1));
    expect(Math.max(...server.pushes.map((push) => push.length))).toBeLessThanOrEqual(100);
  }, 30_000);
});

describe("two versions", () => {
  it("stand side by side until a person merges them", async () => {
    const first = await local.keep(entry(300));
    const change = { ...entry(310), record: first.record, parents: [first.id] };
    const mine = await local.keep(change);
    await local.exchange();
    const log = server.log(LEOS);
    const theirs = {
      ...mine,
      id: local.newId(),
      author: "ben",
      seq: 3,
      body: { day: "2026-11-20" },
    };
    log.push(theirs);
    await local.exchange();
    const shown = local.records(LEO, "diary.entry");
    expect((await read(shown))[0]?.heads).toHaveLength(2);
    await local.keep({ ...entry(305), record: first.record, parents: [mine.id, theirs.id] });
    await vi.waitFor(() => expect(shown.value?.[0]?.heads).toHaveLength(1));
    expect(shown.value?.[0]?.revisions).toHaveLength(4);
  });
});
