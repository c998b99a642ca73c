/** Sends and fetches, one at a time on this phone, whoever asks: a page, another tab, the worker. */
import { Problem, remove } from "../api";
import { announce } from "./channel";
import { type Local, localOf } from "./database";
import { clearReadCopy, putPhoneDown } from "./holder";
import { inUse, LOGS, type LogName } from "./logs";
import { readHolder, readLeaving, writeLeaving } from "./phone";
import { pullAll } from "./pull";
import { pushAll } from "./push";
import { exchangeReminders } from "./reminders";
import { silence } from "./silence";
import type { SyncState } from "./sync_state";

/** How an exchange ended; `wait` is what the server asked for, in seconds. */
export interface Exchanged {
  state: SyncState;
  wait: number | null;
  /** The person ended this phone's sign-in from another device. */
  ended?: boolean;
}

/** Name under which the worker is woken when the network is back. */
export const SYNC_TAG = "exchange";

const LOCK = "ensemble-exchange";
/** A restored server is met once; more rounds would be two servers behind one address. */
const ROUNDS = 3;

let queued: Promise<Exchanged> | undefined;

/** Runs alone among all pages and the worker; a call while one runs makes exactly one more. */
export function exchange(): Promise<Exchanged> {
  queued ??= alone(() => {
    queued = undefined;
    return run();
  });
  return queued;
}

/** Does `act` while no exchange runs: nobody's entries may travel under another's sign-in. */
export function alone<T>(act: () => Promise<T>): Promise<T> {
  return navigator.locks.request(LOCK, act) as Promise<T>;
}

async function run(): Promise<Exchanged> {
  const holder = await readHolder();
  if (!holder) return sayGoodbye();
  const { person } = holder;
  announce({ what: "sync", person, sync: { state: "sending" } });
  const exchanged = await attempt(person);
  if (exchanged.ended) await forgetPerson(person);
  const time = exchanged.state === "idle" ? { exchangedAt: new Date().toISOString() } : {};
  announce({ what: "sync", person, sync: { state: exchanged.state, ...time } });
  return exchanged;
}

async function attempt(person: string): Promise<Exchanged> {
  try {
    const db = await localOf(person);
    for (const log of LOGS) if (await inUse(db, log)) await exchangeLog(db, person, log);
    await exchangeReminders(db, person);
    await db.put("facts", new Date().toISOString(), "exchanged_at");
    return { state: "idle", wait: null };
  } catch (problem) {
    const ended = problem instanceof Problem && problem.code === "session-ended";
    return { state: stateAfter(problem), wait: waitAfter(problem), ended };
  }
}

async function exchangeLog(db: Local, person: string, log: LogName): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    await pushAll(db, person, log);
    if ((await pullAll(db, person, log)) === "done") break;
  }
}

/** A lost phone shows nothing more from here on; what was never sent waits for its person. */
async function forgetPerson(person: string): Promise<void> {
  await putPhoneDown();
  await silence();
  await clearReadCopy(person);
  announce({ what: "holder" });
}

function stateAfter(problem: unknown): SyncState {
  if (!(problem instanceof Problem)) return "trouble";
  const byStatus: Record<number, SyncState> = { 0: "offline", 401: "sign-in", 426: "update" };
  return byStatus[problem.status] ?? "later";
}

const waitAfter = (problem: unknown): number | null =>
  problem instanceof Problem ? problem.retryAfter : null;

/** A sign-out made without a network reaches the server as soon as there is one. */
async function sayGoodbye(): Promise<Exchanged> {
  if (!(await readLeaving())) return { state: "idle", wait: null };
  try {
    await remove("/sessions/current");
  } catch (problem) {
    if (stateAfter(problem) !== "sign-in") return { state: stateAfter(problem), wait: null };
  }
  await writeLeaving(false);
  return { state: "idle", wait: null };
}
