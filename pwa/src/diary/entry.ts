/** A diary entry as screens show it: the body that a family wrote, and where it stands. */
import { filledInLater } from "../clinical/late";
import type { RecordView, Revision, Status, Trouble } from "../local/revision";

export type Zone = "green" | "yellow" | "red";
export type Session = "morning" | "evening" | "other";
export type Reliever = "before" | "after" | "unknown";

export interface PeakFlow {
  /** L/min, in the order in which they were blown. */
  blows: number[];
  reliever: Reliever;
  scale: string;
  meter?: string;
}

export type Answer = number | boolean | string | string[] | PeakFlow;
export type Answers = Record<string, Answer>;

/** The zone as the family saw it when they saved. */
export interface Shown {
  zone: Zone;
  /** Revision of the plan that it came from. */
  plan: string;
  percent?: number;
  best?: number;
}

export interface EntryBody {
  condition: "asthma" | "ibd";
  /** Local day, `YYYY-MM-DD`. */
  day: string;
  session?: Session;
  fields: Answers;
  shown?: Shown;
}

export const ENTRY = "diary.entry";

export interface Entry {
  record: string;
  body: EntryBody;
  /** The version shown: the newest claim among the heads that were not withdrawn. */
  revision: Revision<EntryBody>;
  /** Versions that nobody has merged; more than one is "two versions". */
  versions: Revision<EntryBody>[];
  revisions: Revision<EntryBody>[];
  status: Status;
  trouble: Trouble | null;
}

/** The entry of a record; null once it is withdrawn. */
export function entryOf(view: RecordView<EntryBody>): Entry | null {
  const revision = view.heads.find((head) => head.body !== null);
  if (!revision?.body) return null;
  const { record, heads, revisions, status, trouble } = view;
  return { record, body: revision.body, revision, versions: heads, revisions, status, trouble };
}

const sorted = new WeakMap<readonly RecordView<EntryBody>[], readonly Entry[]>();

/** Entries of the views, newest day and session first; the same views are sorted once. */
export function entriesOf(views: readonly RecordView<EntryBody>[]): readonly Entry[] {
  const known = sorted.get(views) ?? newestFirst(views);
  sorted.set(views, known);
  return known;
}

function newestFirst(views: readonly RecordView<EntryBody>[]): Entry[] {
  const entries = views.map(entryOf).filter((entry) => entry !== null);
  // Each place is worked out once: three years are sorted at a stroke.
  const placed = entries.map((entry) => ({ entry, place: placeOf(entry) }));
  placed.sort((one, other) => (one.place < other.place ? 1 : one.place > other.place ? -1 : 0));
  return placed.map(({ entry }) => entry);
}

const PLACE: Record<Session, string> = { morning: "1", other: "2", evening: "3" };

const placeOf = ({ body, revision }: Entry): string =>
  `${body.day} ${body.session ? PLACE[body.session] : "2"} ${revision.at}`;

/** Whether two people wrote different things that nobody has merged yet. */
export const inTwoVersions = (entry: Entry): boolean => entry.versions.length > 1;

/** The wall time at which an entry was first written: what "filled in later" is judged by. */
export const firstWritten = (entry: Entry): string => (entry.revisions[0] ?? entry.revision).at;

/** Whether an entry was filled in later; written on its own day it never was. */
export function isLate(entry: Entry): boolean {
  const { day, session } = entry.body;
  const written = firstWritten(entry);
  return written.slice(0, 10) > day && filledInLater(day, session ?? null, written);
}
