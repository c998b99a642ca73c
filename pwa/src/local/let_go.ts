/** Takes back what the server refused, once the person has it in hand again elsewhere. */
import { announce } from "./channel";
import { local, personHere } from "./holder";

/** Forgets a refused revision on this phone; one that may still be sent stays. */
export async function letGo(id: string): Promise<void> {
  const db = await local();
  const tx = db.transaction(["outbox", "records"], "readwrite", { durability: "strict" });
  const waiting = await tx.objectStore("outbox").index("byId").get(id);
  if (!waiting?.trouble) return tx.done;
  const { stream, record } = waiting.revision;
  const row = await tx.objectStore("records").get([stream, record]);
  const left = row?.revisions.filter((revision) => revision.id !== id) ?? [];
  void tx.objectStore("outbox").delete(waiting.order as number);
  if (row && left.length > 0) void tx.objectStore("records").put({ ...row, revisions: left });
  else void tx.objectStore("records").delete([stream, record]);
  await tx.done;
  announce({ what: "records", person: personHere(), stream, records: [record] });
  announce({ what: "outbox", person: personHere() });
}
