/** What a room holds of how its group works: twins of the kinds of the same names in the API. */

export const STAGES = ["define", "plan", "deliver"] as const;
export type StageName = (typeof STAGES)[number];

/** What a stage has brought, put forward as done; members say yes to it with an `agreed`. */
export interface Stage {
  stage: StageName;
  brought: string;
}

export type StandingQuestion = "know" | "need";

/** A member's own answer to a question that families and staff answer alike. */
export interface Perspective {
  question: StandingQuestion;
  text: string;
}

export interface Learning {
  know: string;
  how: string;
  by: string;
  known?: string;
}

/** A goal for ninety days; what became of it from `came` on. */
export interface Ninety {
  goal: string;
  owner: string;
  starts: string;
  ends: string;
  came?: "yes" | "partly" | "no";
  learned?: string;
}

/** Something was done for a goal in the week that began on this Monday. */
export interface Tick {
  ninety: string;
  week: string;
  note?: string;
}

export interface Series {
  first: string;
  time: string;
  every: "week" | "two-weeks" | "month" | "half-year";
  how: "online" | "phone" | "clinic" | "elsewhere";
  link?: string;
  phone?: string;
  place?: string;
  care?: string;
}

/** What is settled without a meeting, until a time on the wall clock. */
export interface Poll {
  of: "time" | "item";
  text: string;
  until: string;
  times?: string[];
}

export interface PollAnswer {
  poll: string;
  suits?: string[];
  child_care?: boolean;
  says?: "yes" | "no" | "talk";
  why?: string;
}

/** One member's weight of an idea, from 1 to 3; `can` tells that they know how. */
export interface Weighed {
  note: string;
  effect: number;
  effort: number;
  can: boolean;
}

export interface WorkingBodies {
  stage: Stage;
  perspective: Perspective;
  learning: Learning;
  ninety: Ninety;
  "ninety.tick": Tick;
  series: Series;
  poll: Poll;
  "poll.answer": PollAnswer;
  "note.weighed": Weighed;
}
