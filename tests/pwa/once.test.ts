/** What makes something is asked for under one id until there is an answer; then under the next. */
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, it, vi } from "vitest";
import { MAYA } from "./phone";

const WORD = { text: "Evenings are best." };
let sent: string[] = [];
let answers: (Response | null)[] = [];

/** A page of its own on the same phone. */
async function opened() {
  vi.resetModules();
  const { enter, personHere } = await import("../../pwa/src/local/holder");
  const { makeOnce } = await import("../../pwa/src/once");
  await enter(MAYA);
  expect(personHere()).toBe(MAYA);
  return (body = WORD) => makeOnce("/words", body).catch((error: Error) => error.message);
}

const answer = (status: number) => new Response(status === 204 ? null : "{}", { status });

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  [sent, answers] = [[], []];
  vi.stubGlobal("fetch", async (_: string, { body }: { body: string }) => {
    sent.push(JSON.parse(body).id);
    const next = answers.shift();
    if (!next) throw new TypeError("Failed to fetch");
    return next;
  });
});

it("keeps the id while answers are lost, also when the page was closed", async () => {
  answers = [null, answer(502), answer(204)];
  expect(await (await opened())()).toBe("offline");
  const say = await opened();
  await say();
  await say();
  expect(sent).toHaveLength(3);
  expect(new Set(sent).size).toBe(1);
});

it("says the same words anew once they were answered, or refused", async () => {
  answers = [answer(204), answer(409), answer(204)];
  const say = await opened();
  await say();
  await say();
  await say();
  expect(new Set(sent).size).toBe(3);
});

it("gives other words another id, and the first theirs when they come again", async () => {
  const say = await opened();
  await say();
  await say({ text: "Mornings." });
  await say();
  expect(sent[1]).not.toBe(sent[0]);
  expect(sent[2]).toBe(sent[0]);
});

it("gives no id twice after a day, and none that tells of the phone", async () => {
  const say = await opened();
  await say();
  vi.setSystemTime(Date.now() + 86_400_001);
  await say();
  vi.useRealTimers();
  expect(sent[1]).not.toBe(sent[0]);
  expect(sent[1]?.slice(19)).not.toBe(sent[0]?.slice(19));
});
