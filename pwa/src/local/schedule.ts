/** When this page exchanges: after keeping, when a network or the person comes back, and by patience. */
import { type Exchanged, exchange, SYNC_TAG } from "./exchange";
import { onKeep } from "./outbox";

const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 300_000;
/** A page that stays open all day still hears of the other parent's entries. */
const QUIET_WAIT = 120_000;

let failures = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Exchanges now, and again later while it does not go through. */
export async function exchangeSoon(): Promise<Exchanged> {
  clearTimeout(timer);
  const exchanged = await exchange();
  plan(exchanged);
  return exchanged;
}

function plan({ state, wait }: Exchanged): void {
  clearTimeout(timer);
  failures = state === "idle" ? 0 : failures + 1;
  if (state === "sign-in" || state === "update") return;
  const pause = state === "idle" ? QUIET_WAIT : Math.max(backoff(failures), (wait ?? 0) * 1000);
  timer = setTimeout(() => void exchangeIfSeen(), pause);
}

/** Full jitter: after an outage a thousand phones do not come back in the same second. */
function backoff(failed: number): number {
  return Math.random() * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** failed);
}

async function exchangeIfSeen(): Promise<void> {
  if (document.visibilityState === "visible") await exchangeSoon();
}

/** Starts exchanging for this page, once its first screen is drawn and then on every occasion. */
export function startExchanging(): void {
  onKeep(() => {
    void wakeWorkerLater();
    void exchangeSoon();
  });
  addEventListener("online", () => void exchangeSoon());
  document.addEventListener("visibilitychange", () => void exchangeIfSeen());
  whenDrawn(() => void exchangeSoon());
}

/** Lets the phone draw first what it already holds. */
export function whenDrawn(act: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(act, { timeout: 1_000 });
  else setTimeout(act, 200);
}

interface SyncManager {
  register(tag: string): Promise<void>;
}

/** Where the browser can, the worker sends even after this page is closed. */
async function wakeWorkerLater(): Promise<void> {
  const worker = await navigator.serviceWorker?.getRegistration();
  const manager = (worker as { sync?: SyncManager } | undefined)?.sync;
  await manager?.register(SYNC_TAG).catch(() => undefined);
}
