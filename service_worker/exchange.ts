/** Sends what waits when the network is back, even if every page is closed by then. */
import { exchange, SYNC_TAG } from "../pwa/src/local/exchange";

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
  if (state === "offline" || state === "later") throw new Error(state);
}
