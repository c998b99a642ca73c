/** One IndexedDB database for each person, so that the next person on this phone reads nothing of it. */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { LogName } from "./logs";
import type { News } from "./notices";
import type { Answer, Reminders } from "./reminders";
import type { Revision, Trouble } from "./revision";

/** All revisions of one record together: what a screen needs is one read. */
export interface RecordRow {
  stream: string;
  record: string;
  kind: string;
  day: string;
  revisions: Revision[];
}

/** A revision the server does not have yet. */
export interface OutboxRow {
  /** Order of writing; given by the database. */
  order?: number;
  id: string;
  revision: Revision;
  /** Set when the server refused it and a person has to look. */
  trouble: Trouble | null;
  /** Where it is sent; left out stands for a child's record. */
  log?: LogName;
}

/** How far this phone has read one stream. */
export interface StreamRow {
  stream: string;
  subject: string;
  visibility: string;
  cursor: number;
  /** Which log it belongs to; left out stands for a child's record. */
  log?: LogName;
}

/** A form half filled in. */
export interface DraftRow {
  key: string;
  child: string;
  value: unknown;
}

export interface Author {
  name: string;
  role: string;
}

/** The single facts of a person's database, by name. */
export interface Facts {
  device: string;
  device_seq: number;
  epoch: string;
  people: Record<string, Author>;
  /** As `people`, in projects: names to use there, which say nothing of anybody's child. */
  partners: Record<string, Author>;
  /** One's own projects, as last told. */
  projects: unknown[];
  /** The clinics' boards that one has opened, as last told. */
  boards: unknown[];
  /** The library of each clinic, as last read. */
  shelves: Record<string, unknown>;
  /** UTC time of the last exchange that went through. */
  exchanged_at: string;
  /** Own texts that could not be sent before a share ended: offered back once. */
  returned: Revision[];
  /** The care team of each child, as last told. */
  rosters: Record<string, unknown[]>;
  /** The person's own reminders, as last told. */
  reminders: Reminders;
  /** What clinics tell all their families, as last told, and what was opened of it. */
  news: News;
  /** That the person does not want to be offered reminders on this phone. */
  reminders_declined: true;
  /** The lists of first steps that the person has put away, by for whom they are. */
  steps_put_away: string[];
  /** Answers to reminders that the server does not have yet. */
  answers: Answer[];
  /** Whether a notification on this phone may say what it is about. */
  reminder_words: boolean;
  /** Whether reminders ring on this phone, as its person chose. */
  rings: boolean;
  /** Messages that this phone has shown, the latest last: none is shown twice. */
  rung: string[];
}

interface Schema extends DBSchema {
  records: {
    key: [string, string];
    value: RecordRow;
    indexes: { byDay: [string, string, string] };
  };
  outbox: { key: number; value: OutboxRow; indexes: { byId: string } };
  streams: { key: string; value: StreamRow; indexes: { bySubject: string } };
  drafts: { key: string; value: DraftRow };
  facts: { key: string; value: Facts[keyof Facts] };
}

export type Local = IDBPDatabase<Schema>;

const VERSION = 1;
const open = new Map<string, Promise<Local>>();

/** The database of one person, opened once per page or worker. */
export function localOf(person: string): Promise<Local> {
  const known = open.get(person);
  if (known) return known;
  const opening = openDB<Schema>(`ensemble-${person}`, VERSION, {
    upgrade: create,
    blocking: (_from, _to, event) => forgetConnection(person, event.target as IDBDatabase),
    terminated: () => open.delete(person),
  });
  open.set(person, opening);
  opening.catch(() => open.delete(person));
  return opening;
}

function create(db: Local): void {
  const records = db.createObjectStore("records", { keyPath: ["stream", "record"] });
  records.createIndex("byDay", ["stream", "kind", "day"]);
  const outbox = db.createObjectStore("outbox", { keyPath: "order", autoIncrement: true });
  outbox.createIndex("byId", "id", { unique: true });
  const streams = db.createObjectStore("streams", { keyPath: "stream" });
  streams.createIndex("bySubject", "subject");
  db.createObjectStore("drafts", { keyPath: "key" });
  db.createObjectStore("facts");
}

function forgetConnection(person: string, connection: IDBDatabase): void {
  open.delete(person);
  connection.close();
}

type FactStore = {
  get(key: string): Promise<Facts[keyof Facts] | undefined>;
};

/** One fact out of an open store or transaction. */
export async function fact<Name extends keyof Facts>(
  store: FactStore,
  name: Name,
): Promise<Facts[Name] | undefined> {
  return (await store.get(name)) as Facts[Name] | undefined;
}

/** One fact, asked for by itself. */
export const factIn = <Name extends keyof Facts>(
  db: Local,
  name: Name,
): Promise<Facts[Name] | undefined> => fact(db.transaction("facts").store, name);

/** Puts in place of a fact what `next` makes of it; nobody else writes in between. */
export async function changeFact<Name extends keyof Facts>(
  db: Local,
  name: Name,
  next: (known: Facts[Name] | undefined) => Facts[Name],
): Promise<Facts[Name]> {
  const tx = db.transaction("facts", "readwrite", { durability: "strict" });
  const value = next(await fact(tx.store, name));
  const written = tx.store.put(value, name);
  // Asked for at once: a page that is killed right after has still written it.
  tx.commit();
  await Promise.all([written, tx.done]);
  return value;
}
