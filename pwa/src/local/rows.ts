/** Puts revisions into the rows of their records, inside somebody's transaction. */
import type { IDBPObjectStore } from "idb";
import type { RecordRow } from "./database";
import { heads } from "./heads";
import type { Revision } from "./revision";

type RecordStore = Pick<
  // biome-ignore lint/suspicious/noExplicitAny: idb's store type spells out every store of a transaction
  IDBPObjectStore<any, any, "records", "readwrite">,
  "get" | "put"
>;

/** Adds what is new and takes over what the server has since numbered; returns the records touched. */
export async function addRevisions(store: RecordStore, revisions: Revision[]): Promise<string[]> {
  const byRecord = new Map<string, Revision[]>();
  for (const revision of revisions) {
    const key = `${revision.stream} ${revision.record}`;
    byRecord.set(key, [...(byRecord.get(key) ?? []), revision]);
  }
  // All reads are asked for at once: a first pull of three years would else wait 2,200 times.
  const rows = await Promise.all([...byRecord.values()].map((some) => readAndAdd(store, some)));
  await Promise.all(rows.map((row) => store.put(row)));
  return rows.map((row) => row.record);
}

async function readAndAdd(store: RecordStore, added: Revision[]): Promise<RecordRow> {
  const first = added[0] as Revision;
  return withRevisions(await store.get([first.stream, first.record]), added);
}

/** The row of a record with these revisions in it. */
export function withRevisions(known: RecordRow | undefined, added: Revision[]): RecordRow {
  const byId = new Map(known?.revisions.map((revision) => [revision.id, revision]));
  for (const revision of added) {
    // What the server has numbered says more than what this phone wrote itself.
    if (revision.seq !== null || !byId.has(revision.id)) byId.set(revision.id, revision);
  }
  return rowOf([...byId.values()].sort(oldestFirst));
}

function rowOf(revisions: Revision[]): RecordRow {
  const { stream, record, kind } = revisions[0] as Revision;
  return { stream, record, kind, day: dayOf(revisions), revisions };
}

/** In the server's order; what it does not have yet comes after, as this phone wrote it. */
function oldestFirst(one: Revision, other: Revision): number {
  if (one.seq !== null && other.seq !== null) return one.seq - other.seq;
  if (one.seq !== null || other.seq !== null) return one.seq !== null ? -1 : 1;
  return one.device_seq - other.device_seq;
}

function dayOf(revisions: Revision[]): string {
  const written = (revision: Revision) => revision.body !== null;
  const telling = heads(revisions).findLast(written) ?? revisions.findLast(written);
  const day = (telling?.body as { day?: unknown } | undefined)?.day;
  return typeof day === "string" ? day : (telling ?? (revisions[0] as Revision)).at.slice(0, 10);
}
