/** Keeps what a person wrote: on this phone first, and never only half. */
import { announce } from "./channel";
import { fact, type OutboxRow, type StreamRow } from "./database";
import { local, newId, personHere } from "./holder";
import { logOf, sharedOf } from "./logs";
import type { NewRevision, Revision } from "./revision";
import { withRevisions } from "./rows";
import { wallTime } from "./wall_clock";

/** Schema number of the bodies this app writes. */
const SCHEMA = 1;

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
  const { stream, log } = await streamOf(written.child);
  const db = await local();
  const tx = db.transaction(STORES, "readwrite", { durability: "strict" });
  // All questions at once: each turn of waiting is one more that a tap takes.
  const [row, still, device, seq] = await Promise.all([
    tx.objectStore("records").get([stream, written.record ?? written.id]),
    tx.objectStore("streams").getKey(stream),
    fact(tx.objectStore("facts"), "device"),
    fact(tx.objectStore("facts"), "device_seq"),
  ]);
  if (!still || !device) throw noSuchDiary(written.child);
  if (draft) void tx.objectStore("drafts").delete(draft);
  const again = row?.revisions.find((one) => one.id === written.id);
  if (again && sameBody(again, written)) return again as Revision<Body>;
  const revision: Revision<Body> = {
    ...filledIn(again ? laterThan(again, written) : written, now),
    stream,
    device,
    device_seq: (seq ?? 0) + 1,
    author: personHere(),
    seq: null,
    received_at: null,
  };
  await Promise.all([
    tx.objectStore("records").put(withRevisions(row, [revision])),
    tx.objectStore("outbox").add({ id: revision.id, revision, trouble: null, log }),
    tx.objectStore("facts").put(revision.device_seq, "device_seq"),
    tx.done,
  ]);
  return revision;
}

/** Streams by person and child, as last seen; whether one is still there is asked while keeping. */
const seen = new Map<string, Required<StreamRow>>();

/** Looks a child's diary up before it is needed, so that keeping finds it ready. */
export function expectKeep(child: string): void {
  streamOf(child).catch(() => undefined);
}

async function streamOf(child: string): Promise<Required<StreamRow>> {
  const key = `${personHere()} ${child}`;
  const known = seen.get(key);
  if (known) return known;
  const streams = await (await local()).getAllFromIndex("streams", "bySubject", child);
  const shared = sharedOf(streams);
  if (!shared) throw noSuchDiary(child);
  const found = { ...shared, log: logOf(shared) };
  seen.set(key, found);
  return found;
}

function noSuchDiary(child: string): NoSuchDiary {
  seen.delete(`${personHere()} ${child}`);
  return new NoSuchDiary();
}

const sameBody = (one: Revision, other: NewRevision): boolean =>
  JSON.stringify(one.body) === JSON.stringify(other.body);

/** The same form, saved before in another tab and here with other answers: a change of that entry. */
function laterThan<Body>(kept: Revision, written: NewRevision<Body>): NewRevision<Body> {
  return { ...written, id: newId(), record: kept.record, parents: [kept.id] };
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
