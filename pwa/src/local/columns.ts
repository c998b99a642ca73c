/** Revisions as they come over the wire; the twin of `api/records/columns.py`. */
import type { Revision } from "./revision";

/** One run of revisions of a stream, as columns. */
export interface Packed {
  n: number;
}

/** The revisions of one packed run. */
export function unpack(_packed: Packed, _stream: string): Revision[] {
  throw new Error("columns are not read yet");
}
