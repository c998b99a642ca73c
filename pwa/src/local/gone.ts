/** Forgets a diary whose share has ended; own words that were never sent are offered back once. */
import { announce } from "./channel";
import { fact, type Local } from "./database";
import { local, personHere } from "./holder";
import type { Revision } from "./revision";

const STORES = ["records", "streams", "outbox", "drafts", "facts"] as const;

/** Deletes everything this phone holds of these streams. */
export async function forgetStreams(db: Local, person: string, gone: string[]): Promise<void> {
  const tx = db.transaction(STORES, "readwrite", { durability: "strict" });
  const outbox = tx.objectStore("outbox");
  const drafts = tx.objectStore("drafts");
  const [waiting, written, streams, returned, rosters] = await Promise.all([
    outbox.getAll(),
    drafts.getAll(),
    tx.objectStore("streams").getAll(),
    fact(tx.objectStore("facts"), "returned"),
    fact(tx.objectStore("facts"), "rosters"),
  ]);
  const unsent = waiting.filter((row) => gone.includes(row.revision.stream));
  const subjects = streams.filter((row) => gone.includes(row.stream)).map((row) => row.subject);
  const own = unsent.map((row) => row.revision);
  await Promise.all([
    ...gone.map((stream) =>
      tx.objectStore("records").delete(IDBKeyRange.bound([stream], [stream, []])),
    ),
    ...gone.map((stream) => tx.objectStore("streams").delete(stream)),
    ...unsent.map((row) => outbox.delete(row.order as number)),
    ...written.filter((row) => subjects.includes(row.child)).map((row) => drafts.delete(row.key)),
    tx.objectStore("facts").put([...(returned ?? []), ...own], "returned"),
    tx.objectStore("facts").put(without(rosters ?? {}, subjects), "rosters"),
    tx.done,
  ]);
  for (const stream of gone) announce({ what: "records", person, stream, records: null });
  announce({ what: "streams", person });
  announce({ what: "outbox", person });
}

const without = <Value>(all: Record<string, Value>, names: string[]): Record<string, Value> =>
  Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name)));

/** The person's own words that could not be sent any more; asked for once, then forgotten. */
export async function takeReturned(): Promise<Revision[]> {
  const tx = (await local()).transaction("facts", "readwrite");
  const returned = (await fact(tx.store, "returned")) ?? [];
  await tx.store.delete("returned");
  await tx.done;
  announce({ what: "outbox", person: personHere() });
  return returned;
}
