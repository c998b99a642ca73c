/** How this phone and the server stand to each other, in one word for every screen. */

/**
 * `idle` nothing waits or it is all said · `sending` · `offline` no network · `later` the server
 * cannot now · `sign-in` the session has ended: everything stays here until then · `update` the app is
 * too old to send · `trouble` this phone's own storage failed.
 */
export type SyncState = "idle" | "sending" | "offline" | "later" | "sign-in" | "update" | "trouble";

export interface Sync {
  state: SyncState;
  /** Entries the server does not have yet. */
  unsent: number;
  /** Of those, how many the server refused and a person has to look at. */
  needsYou: number;
  /** Own texts that an ended share left unsent, to be shown once. */
  returned: number;
  /** Entries that this browser cleared before they were sent: they have to be written again. */
  lost: number;
  /** UTC time of the last exchange that went through. */
  exchangedAt: string | null;
}
