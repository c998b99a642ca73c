/** A phone in a test: its own storage, one server, and the people who hold it in turn. */
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { vi } from "vitest";
import { Server } from "./server";

export const MAYA = "0198a000-0000-7000-8000-00000000000a";
export const BEN = "0198b000-0000-7000-8000-00000000000b";
export const LEO = "0198c000-0000-7000-8000-00000000000c";
export const NORA = "0198d000-0000-7000-8000-00000000000d";
export const LEOS = "0198e000-0000-7000-8000-00000000000e";
export const NORAS = "0198f000-0000-7000-8000-00000000000f";

/** Locks as the browser has them: of each name one after the other. */
function locks() {
  const last = new Map<string, Promise<unknown>>();
  return {
    request: (name: string, ...more: unknown[]) => {
      const act = more.at(-1) as () => Promise<unknown>;
      const turn = (last.get(name) ?? Promise.resolve()).then(act);
      last.set(
        name,
        turn.catch(() => undefined),
      );
      return turn;
    },
  };
}

/** An empty phone and a server with the diaries of Maya's and Ben's children. */
export async function freshPhone() {
  vi.resetModules();
  vi.stubGlobal("indexedDB", new IDBFactory());
  Object.defineProperty(navigator, "locks", { value: locks(), configurable: true });
  const server = new Server();
  server.stream(LEOS, LEO, MAYA, BEN);
  server.stream(NORAS, NORA, MAYA);
  vi.stubGlobal("fetch", server.fetch);
  return { server, ...(await restarted()) };
}

/** The same phone after its page was killed: nothing in memory, everything on disk. */
export async function restarted() {
  vi.resetModules();
  vi.doMock("../../pwa/src/local/columns", () => ({ unpack: (runs: unknown[][]) => runs.flat() }));
  const [
    holder,
    outbox,
    records,
    exchange,
    gone,
    drafts,
    follow,
    phone,
    sync,
    database,
    reminders,
    rings,
    notices,
  ] = await Promise.all([
    import("../../pwa/src/local/holder"),
    import("../../pwa/src/local/outbox"),
    import("../../pwa/src/local/records"),
    import("../../pwa/src/local/exchange"),
    import("../../pwa/src/local/gone"),
    import("../../pwa/src/local/drafts"),
    import("../../pwa/src/local/follow"),
    import("../../pwa/src/local/phone"),
    import("../../pwa/src/local/sync"),
    import("../../pwa/src/local/database"),
    import("../../pwa/src/local/reminders"),
    import("../../pwa/src/local/rings"),
    import("../../pwa/src/local/notices"),
  ]);
  return {
    local: {
      ...holder,
      ...outbox,
      ...records,
      ...exchange,
      ...gone,
      ...drafts,
      ...follow,
      ...phone,
      ...sync,
      ...database,
      ...reminders,
      ...rings,
      ...notices,
    },
  };
}

export type LocalModules = Awaited<ReturnType<typeof restarted>>["local"];

/** A person takes the phone, signed in at the server too. */
export async function holds(local: LocalModules, server: Server, person: string): Promise<void> {
  server.signedIn = person;
  await local.takePhone(person, { person: { id: person } });
  const diaries = [
    { child: LEO, stream: LEOS },
    { child: NORA, stream: NORAS },
  ];
  const own = diaries.filter(({ stream }) => server.streams.get(stream)?.readers.has(person));
  await local.follow(own);
}

/** The value of a signal once it has been read from the phone. */
export async function read<T>(signal: { value: T | null }): Promise<T> {
  await vi.waitFor(() => {
    if (signal.value === null) throw new Error("not read yet");
  });
  return signal.value as T;
}
