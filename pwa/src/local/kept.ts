/** Records that stand, as screens want them; and writing the next version of one. */
import { newId } from "./holder";
import { keep } from "./outbox";
import type { RecordView, Revision, Status } from "./revision";

/** A record that somebody wrote and nobody took back. */
export interface Kept<Body> {
  record: string;
  /** The newest version that stands. */
  body: Body;
  /** All versions that stand; more than one is "two versions". */
  heads: Revision<Body>[];
  /** Who wrote it first, and when. */
  by: string;
  at: string;
  revisions: Revision<Body>[];
  status: Status;
}

/** Those of `views` that stand, in the order in which they are handed over. */
export function keptOf<Body>(views: readonly RecordView<Body>[]): Kept<Body>[] {
  return views.flatMap(({ record, heads, revisions, status }) => {
    const body = heads.find((head) => head.body !== null)?.body;
    const first = revisions[0];
    return body && first
      ? [{ record, body, heads, by: first.author, at: first.at, revisions, status }]
      : [];
  });
}

interface Place<Body> {
  child: string;
  kind: string;
  /** What it replaces; left out for a new record. */
  kept?: Kept<Body> | null | undefined;
  /** Of a new record that every phone names alike. */
  record?: string | undefined;
  /** From `newId()`, where a form made one. */
  id?: string | undefined;
}

/** Keeps `body` in place of every version that stands; null takes the record back. */
export function keepAs<Body>(
  { child, kind, kept, record, id = newId() }: Place<Body>,
  body: Body | null,
  draft?: string,
): Promise<Revision<Body>> {
  return keep<Body>(
    {
      id,
      child,
      kind,
      body,
      ...((kept || record) && { record: kept?.record ?? record }),
      parents: kept?.heads.map((head) => head.id) ?? [],
    },
    draft === undefined ? {} : { draft },
  );
}

/** Takes back what was just written, for "Undo". */
export const takeBack = (child: string, { kind, record, id }: Revision): Promise<Revision> =>
  keep({ id: newId(), child, kind, record, parents: [id], body: null });
