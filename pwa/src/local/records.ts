/** A child's records as signals: every screen that shows one redraws when it changes. */
import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { listen, type News } from "./channel";
import type { OutboxRow, RecordRow } from "./database";
import { isHere, local } from "./holder";
import { sharedOf } from "./logs";
import type { RecordView } from "./revision";
import { viewOf } from "./view";

interface Watch {
  child: string;
  kind: string;
  since: string;
  stream: string | null;
  rows: Map<string, RecordView>;
  shown: Signal<RecordView[] | null>;
}

const watches = new Map<string, Watch>();

/**
 * The records of one kind about one child, oldest day first; null until they are read.
 *
 * `since` (`YYYY-MM-DD`) reads no day before it: a first screen asks for what it shows, the chart
 * for everything. Withdrawn records are among them, marked. The same question gives the same signal.
 */
export function records<Body = unknown>(
  child: string,
  kind: string,
  since = "",
): ReadonlySignal<RecordView<Body>[] | null> {
  const key = `${child} ${kind} ${since}`;
  let watch = watches.get(key);
  if (!watch) {
    watch = { child, kind, since, stream: null, rows: new Map(), shown: signal(null) };
    watches.set(key, watch);
    void readAll(watch);
  }
  return watch.shown as ReadonlySignal<RecordView<Body>[] | null>;
}

/** Settles when the records are read, or after `patience` ms: the screen then says that it waits. */
export async function whenRead(asked: ReadonlySignal<unknown>, patience = 300): Promise<void> {
  let stop = () => {};
  await new Promise<void>((settle) => {
    setTimeout(settle, patience);
    stop = asked.subscribe((read) => {
      if (read !== null) settle();
    });
  });
  stop();
}

/** Forgets everything read so far: another person holds the phone now. */
export function forgetViews(): void {
  watches.clear();
}

async function readAll(watch: Watch): Promise<void> {
  const db = await local();
  const tx = db.transaction(["streams", "records", "outbox"]);
  const streams = await tx.objectStore("streams").index("bySubject").getAll(watch.child);
  watch.stream = sharedOf(streams)?.stream ?? null;
  const { stream, kind, since } = watch;
  const [rows, outbox] = await Promise.all([
    stream
      ? tx
          .objectStore("records")
          .index("byDay")
          .getAll(IDBKeyRange.bound([stream, kind, since], [stream, kind, "\uffff"]))
      : [],
    tx.objectStore("outbox").getAll(),
  ]);
  watch.rows = viewsOf(rows, outbox);
  show(watch);
}

async function readSome(watch: Watch, changed: string[]): Promise<void> {
  const db = await local();
  const { stream, kind, since } = watch;
  const tx = db.transaction(["records", "outbox"]);
  const [outbox, ...rows] = await Promise.all([
    tx.objectStore("outbox").getAll(),
    ...changed.map((record) => tx.objectStore("records").get([stream ?? "", record])),
  ]);
  for (const record of changed) watch.rows.delete(record);
  const here = rows.filter((row) => row?.kind === kind && row.day >= since) as RecordRow[];
  for (const [record, view] of viewsOf(here, outbox)) watch.rows.set(record, view);
  show(watch);
}

function viewsOf(rows: RecordRow[], outbox: OutboxRow[]): Map<string, RecordView> {
  const unsent = new Map(outbox.map((row) => [row.id, row]));
  return new Map(rows.map((row) => [row.record, viewOf(row, unsent)]));
}

function show(watch: Watch): void {
  watch.shown.value = [...watch.rows.values()].sort(
    (one, other) => compare(one.day, other.day) || compare(one.record, other.record),
  );
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function redraw(news: News): void {
  if (news.what !== "records" && news.what !== "streams") return;
  if (!isHere(news.person)) return;
  for (const watch of watches.values()) {
    const whole = news.what === "streams" ? watch.stream === null : news.records === null;
    if (news.what === "records" && watch.stream !== null && news.stream !== watch.stream) continue;
    if (whole || watch.stream === null) void readAll(watch);
    else if (news.what === "records" && news.records) void readSome(watch, news.records);
  }
}

listen(redraw);
