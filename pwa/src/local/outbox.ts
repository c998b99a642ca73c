/** Keeps what a person wrote: on this phone first, and never only half. */
import { announce } from "./channel";
import { fact, type OutboxRow } from "./database";
import { local, personHere } from "./holder";
import type { NewRevision, Revision } from "./revision";
import { addRevisions } from "./rows";
import { wallTime } from "./wall_clock";

/** Schema number of the bodies this app writes. */
export const SCHEMA = 1;

/** The child's stream is not on this phone: never pulled, or its share has ended. */
export class NoSuchDiary extends Error {}

const afterKeep = new Set<() => void>();

/** Calls `listener` each time something was kept on this page. */
export function onKeep(listener: () => void): void {
  afterKeep.add(listener);
}

/**
 * Writes a revision and its place in the queue in one strictly durable transaction.
 *
 * When it resolves, the entry outlives a killed page and a flat battery. The same id twice is kept
 * once. With `draft`, the form's draft ends in the same transaction. Raises `NoSuchDiary`; rejects
 * with a `QuotaExceededError` when the phone is full: the draft is then still there.
 */
export async function keep<Body>(
  written: NewRevision<Body>,
  { draft, now = new Date() }: { draft?: string; now?: Date } = {},
): Promise<Revision<Body>> {
  const revision = await store(written, draft, now);
  announce({
    what: "records",
    person: personHere(),
    stream: revision.stream,
    records: [revision.record],
  });
  announce({ what: "outbox", person: personHere() });
  for (const listener of afterKeep) listener();
  return revision;
}

const STORES = ["records", "outbox", "streams", "facts", "drafts"] as const;

async function store<Body>(
  written: NewRevision<Body>,
  draft: string | undefined,
  now: Date,
): Promise<Revision<Body>> {
  const db = await local();
  const tx = db.transaction(STORES, "readwrite", { durability: "strict" });
  const [queued, streams, device, seq] = await Promise.all([
    tx.objectStore("outbox").index("byId").get(written.id),
    tx.objectStore("streams").index("bySubject").getAll(written.child),
    fact(tx.objectStore("facts"), "device"),
    fact(tx.objectStore("facts"), "device_seq"),
  ]);
  if (queued) return queued.revision as Revision<Body>;
  const stream = streams.find((row) => row.visibility === "family");
  if (!stream || !device) throw new NoSuchDiary();
  const revision: Revision<Body> = {
    ...filledIn(written, now),
    stream: stream.stream,
    device,
    device_seq: (seq ?? 0) + 1,
    author: personHere(),
    seq: null,
    received_at: null,
  };
  const writes: Promise<unknown>[] = [
    addRevisions(tx.objectStore("records"), [revision]),
    tx.objectStore("outbox").add({ id: revision.id, revision, trouble: null }),
    tx.objectStore("facts").put(revision.device_seq, "device_seq"),
  ];
  if (draft) writes.push(tx.objectStore("drafts").delete(draft));
  await Promise.all([...writes, tx.done]);
  return revision;
}

function filledIn<Body>(written: NewRevision<Body>, now: Date) {
  const { at, zone, offset } = wallTime(now);
  return {
    id: written.id,
    record: written.record ?? written.id,
    kind: written.kind,
    parents: written.parents ?? [],
    body: written.body,
    at: written.at ?? at,
    zone: written.zone ?? zone,
    offset: written.offset ?? offset,
    schema: written.schema ?? SCHEMA,
  };
}

/** What the server does not have yet, in the order of writing. */
export async function unsent(): Promise<OutboxRow[]> {
  return (await local()).getAll("outbox");
}

/** Offers a refused revision once more, for instance after the app was brought up to date. */
export async function tryAgain(id: string): Promise<void> {
  const db = await local();
  const tx = db.transaction("outbox", "readwrite", { durability: "strict" });
  const row = await tx.store.index("byId").get(id);
  if (row) await tx.store.put({ ...row, trouble: null });
  await tx.done;
  announce({ what: "outbox", person: personHere() });
  for (const listener of afterKeep) listener();
}
