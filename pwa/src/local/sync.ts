/** The state of sending, as a signal. */
import { type ReadonlySignal, signal } from "@preact/signals";
import { listen } from "./channel";
import { fact } from "./database";
import { lostEntries, noteUnsent } from "./evicted";
import { firstOpening, isHere, local, personHere } from "./holder";
import type { Sync } from "./sync_state";

const NOTHING: Sync = {
  state: "idle",
  unsent: 0,
  needsYou: 0,
  returned: 0,
  lost: 0,
  exchangedAt: null,
};
const state = signal<Sync>(NOTHING);

/** What every screen says about sending. */
export const sync: ReadonlySignal<Sync> = state;

/** Counts what waits in the diary that is open on this page. */
export async function countUnsent(): Promise<void> {
  const db = await local();
  const tx = db.transaction(["outbox", "facts"]);
  const facts = tx.objectStore("facts");
  const [rows, exchangedAt, returned] = await Promise.all([
    tx.objectStore("outbox").getAll(),
    fact(facts, "exchanged_at"),
    fact(facts, "returned"),
  ]);
  const person = personHere();
  const lost = firstOpening(person) ? lostEntries(person, rows.length) : state.value.lost;
  noteUnsent(person, rows.length);
  const needsYou = rows.filter((row) => row.trouble).length;
  state.value = {
    ...state.value,
    unsent: rows.length,
    needsYou,
    returned: returned?.length ?? 0,
    lost,
    exchangedAt: exchangedAt ?? state.value.exchangedAt,
  };
}

export function resetSync(): void {
  state.value = NOTHING;
}

/** Follows the news of this page, the other tabs and the worker. */
export function followSync(): () => void {
  return listen((news) => {
    if (news.what !== "sync" && news.what !== "outbox") return;
    if (!isHere(news.person)) return;
    if (news.what === "outbox") void countUnsent();
    else state.value = { ...state.value, ...news.sync };
  });
}
