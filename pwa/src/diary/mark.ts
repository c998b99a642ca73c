/** Marks: what happened on a day and may explain the numbers, such as a new inhaler. */
import type { RecordView, Revision } from "../local/revision";

export const MARK = "diary.mark";
export const MARK_CODES = ["medicine", "illness", "attack", "trip", "other"] as const;
export type MarkCode = (typeof MARK_CODES)[number];

/** Letters that a mark may have, as the server counts them. */
export const LONGEST_MARK = 200;

export interface MarkBody {
  day: string;
  text: string;
  /** Newer apps may know more codes than this one. */
  code: string;
}

export interface Mark {
  record: string;
  body: MarkBody;
  heads: Revision<MarkBody>[];
}

/** The marks that stand, oldest day first. */
export function marksOf(views: readonly RecordView<MarkBody>[]): Mark[] {
  return views
    .flatMap(({ record, heads }) => {
      const body = heads.find((head) => head.body !== null)?.body;
      return body ? [{ record, body, heads }] : [];
    })
    .sort((one, other) => one.body.day.localeCompare(other.body.day));
}
