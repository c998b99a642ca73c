/** After a server was restored from a backup, this phone offers again what its person wrote. */
import { factIn, type Local } from "./database";
import { logOf } from "./logs";
import type { Revision } from "./revision";

/** Takes note of the server's epoch; answers whether it is another one than before. */
export async function meetEpoch(db: Local, person: string, epoch: string): Promise<boolean> {
  const known = await factIn(db, "epoch");
  if (known === epoch) return false;
  if (known !== undefined) await reoffer(db, person, null);
  await db.put("facts", epoch, "epoch");
  return known !== undefined;
}

/** Queues the person's own revisions of a stream (null: of all) and reads it from the start. */
export async function reoffer(db: Local, person: string, stream: string | null): Promise<void> {
  const tx = db.transaction(["records", "outbox", "streams"], "readwrite", {
    durability: "strict",
  });
  const outbox = tx.objectStore("outbox");
  const wanted = stream === null ? undefined : IDBKeyRange.bound([stream], [stream, []]);
  const [rows, waiting, streams] = await Promise.all([
    tx.objectStore("records").getAll(wanted),
    outbox.getAll(),
    tx.objectStore("streams").getAll(stream),
  ]);
  const queued = new Set(waiting.map((row) => row.id));
  const own = (one: Revision) => one.author === person && !queued.has(one.id);
  const offered = rows.flatMap((row) => row.revisions.filter(own));
  const logs = new Map(streams.map((row) => [row.stream, logOf(row)]));
  const place = (one: Revision) => ({ log: logs.get(one.stream) ?? "care", trouble: null });
  await Promise.all([
    ...offered.map((one) => outbox.add({ id: one.id, revision: one, ...place(one) })),
    ...streams.map((row) => tx.objectStore("streams").put({ ...row, cursor: 0 })),
  ]);
  await tx.done;
}
