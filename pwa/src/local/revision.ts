/** What a record is made of on this phone: revisions that never change, and views of them. */
import type { FieldError } from "../api";

/** One thing a person wrote about a record; `body: null` withdraws it. Never changed once kept. */
export interface Revision<Body = unknown> {
  id: string;
  stream: string;
  record: string;
  kind: string;
  /** The revisions that this one replaces. */
  parents: string[];
  body: Body | null;
  /** Wall clock as the family saw it, `YYYY-MM-DDTHH:MM`. */
  at: string;
  /** IANA name of the time zone of `at`. */
  zone: string;
  /** Minutes east of UTC at `at`. */
  offset: number;
  device: string;
  device_seq: number;
  schema: number;
  /** Person id; the signed-in person until the server has said so itself. */
  author: string;
  /** Number in its stream; null until the server has it. */
  seq: number | null;
  /** UTC time at which the server had it; null until then. */
  received_at: string | null;
}

/** What a screen hands to `keep`; everything left out is filled in with here and now. */
export interface NewRevision<Body = unknown> {
  /** From `newId()`, made when the form opens, so that a second tap keeps nothing twice. */
  id: string;
  /** Id of the child (the stream's subject). */
  child: string;
  kind: string;
  body: Body | null;
  /** Left out for a new record: its id is then the id of its first revision. */
  record?: string;
  /** All heads that the person saw and replaces. */
  parents?: string[];
  at?: string;
  zone?: string;
  offset?: number;
  schema?: number;
}

/** In words on the screen: kept on this phone · sent · needs you. */
export type Status = "kept" | "sent" | "needs-you";

/** Why the server did not take a revision, in codes. */
export interface Trouble {
  code: string;
  errors: FieldError[];
}

/** A record as a screen shows it. */
export interface RecordView<Body = unknown> {
  record: string;
  stream: string;
  kind: string;
  /** Local day that it is about, `YYYY-MM-DD`. */
  day: string;
  /** Versions nobody has replaced, newest claim first; more than one is "two versions". */
  heads: Revision<Body>[];
  /** Everything ever written about it, oldest first. */
  revisions: Revision<Body>[];
  /** Whether every head withdraws it: an edit outlives a withdrawal. */
  withdrawn: boolean;
  status: Status;
  trouble: Trouble | null;
}
