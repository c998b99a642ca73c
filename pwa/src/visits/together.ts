/** What went well and what went wrong in how family and care team worked together. */
export const NOTE = "together.note";
export const WENT = ["well", "wrong"] as const;
export type Went = (typeof WENT)[number];
export const NOTE_KINDS = {
  well: ["heard", "joined-up", "other"],
  wrong: ["letter", "call-back", "told-twice", "mixed-messages", "wait", "other"],
} as const;
export type NoteKind = (typeof NOTE_KINDS)[Went][number];

export interface NoteBody {
  day: string;
  went: Went;
  what: NoteKind;
  text?: string;
  visit?: string;
}
