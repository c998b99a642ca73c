/** What a group makes together: the bodies of these kinds. Twin of `api/partnership/kinds`. */

import type { Moment } from "../together";

export const TEMPLATES = ["interview", "workshop", "material", "video", "draft"] as const;
export type Template = (typeof TEMPLATES)[number];

/** How somebody knows what they write, and what they bring with it. */
export const KNOWN = ["told", "observed", "measured", "published"] as const;
export const GIVES = ["information", "knowledge", "know-how"] as const;

export interface Note {
  text: string;
  of: "note" | "idea" | "thanks" | "ask";
  known?: (typeof KNOWN)[number];
  gives?: (typeof GIVES)[number];
  /** One on each line. */
  sources?: string;
  /** Of what is asked: beside the proposal, one open question. */
  question?: string;
}

/** An idea for a clinic's board, kept in one's own stream. */
export interface BoardIdea {
  clinic: string;
  text: string;
  big: boolean;
  first_step?: string;
  sources?: string;
  moment?: Moment;
}

/** One sheet; which of its answers are asked for is the template's, see `making/templates.ts`. */
export interface Worksheet {
  template: Template;
  title: string;
  day?: string;
  asked?: string;
  worked?: string;
  gaps?: string;
  ideas?: string;
  before?: string;
  /** A picture as a data URL, here and below. */
  before_picture?: string;
  after?: string;
  after_picture?: string;
  first_step?: string;
  url?: string;
  struck?: string;
  means?: string;
  unsure?: string;
  will_do?: string;
  message?: string;
  tells?: string;
  films?: string;
  cuts?: string;
  checks?: string;
  shots?: string;
  others?: string;
  text?: string;
  wants?: string;
  /** Everybody of the clinic's team may read this draft and say a word. */
  look?: boolean;
}

/** A first rough try of a change, beside the test `pdsa`; of a form each line is a question. */
export interface Prototype {
  pdsa: string;
  title: string;
  of: "picture" | "text" | "form";
  text?: string;
  picture?: string;
}

export interface Comment {
  on: string;
  text: string;
}

/** What somebody of the team said of a draft; they need not be a member, so their name is in it. */
export interface QuickLook {
  on: string;
  says: "good" | "change" | "talk";
  text?: string;
  name: string;
}

export interface Made {
  note: Note;
  idea: BoardIdea;
  worksheet: Worksheet;
  prototype: Prototype;
  comment: Comment;
  look: QuickLook;
}
