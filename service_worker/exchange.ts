/** Sends what waits when the network is back, even if every page is closed by then. */
import { localOf } from "../pwa/src/local/database";
import { exchange, SYNC_TAG } from "../pwa/src/local/exchange";
import { readHolder } from "../pwa/src/local/phone";
import { takeBackDone } from "../pwa/src/reminders/taken_back";

/** Background Sync: an event that the browser repeats, with growing pauses, while it fails. */
interface SyncEvent extends ExtendableEvent {
  readonly tag: string;
}

export function onSync(event: Event): void {
  const sync = event as SyncEvent;
  if (sync.tag === SYNC_TAG) sync.waitUntil(sendWhatWaits());
}

async function sendWhatWaits(): Promise<void> {
  const { state } = await exchange();
  const holder = await readHolder();
  if (holder) await takeBackDone(await localOf(holder.person));
  if (state === "offline" || state === "later") throw new Error(state);
}
