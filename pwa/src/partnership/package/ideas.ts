/** The change package: seven big ideas, under each some that one can try. Their words are `idea-{id}`. */
import type { Closing } from "../room/kinds";

export const CONCEPTS = ["ask", "show", "match", "ways", "hurdles", "prepare", "bond"] as const;
export type Concept = (typeof CONCEPTS)[number];

export const READERS = ["family", "staff", "qi-lead"] as const;
export type Reader = (typeof READERS)[number];

/** Where an idea begins: a call from a template, a place at the clinic, in a project, or of one's own. */
export type Start =
  | { in: "call"; template: string }
  | { in: "clinic"; place: string }
  | { in: "room"; place: string }
  | { in: "own"; place: string }
  | { in: "board" };

export interface Idea {
  id: string;
  concept: Concept;
  /** Whom it is for most; everybody may read all. */
  readers: readonly Reader[];
  start: Start;
}

const ALL = READERS;
const CLINIC = ["staff", "qi-lead"] as const;

const idea = (
  concept: Concept,
  id: string,
  readers: readonly Reader[],
  where: Start["in"],
  place = "",
): Idea => ({ id, concept, readers, start: startAt(where, place) });

function startAt(where: Start["in"], place: string): Start {
  if (where === "call") return { in: "call", template: place };
  return where === "board" ? { in: "board" } : { in: where, place };
}

export const IDEAS: readonly Idea[] = [
  idea("ask", "idea-board", ALL, "board"),
  idea("ask", "wish-list", ["family", "staff"], "board"),
  idea("ask", "walk-through", ALL, "room", "journeys/new"),
  idea("ask", "own-diary", ["family"], "own", "diary"),
  idea("ask", "first-things", ALL, "room", "priorities/new"),
  idea("show", "board-by-door", CLINIC, "clinic", "calls"),
  idea("show", "work-list", CLINIC, "clinic", "work"),
  idea("show", "one-minute", ["family", "staff"], "call", "pitch"),
  idea("match", "cards", ALL, "own", "profile"),
  idea("match", "gap-and-skill", ["qi-lead"], "clinic", "people"),
  idea("match", "private-card", CLINIC, "clinic", "people"),
  idea("ways", "quiet-task", ["family", "staff"], "call", "review"),
  idea("ways", "one-visit", ALL, "call", "visitor"),
  idea("ways", "lunch", ["family", "staff"], "call", "lunch"),
  idea("ways", "survey", ALL, "call", "survey"),
  idea("ways", "good-cause", ["family"], "call", "fundraising"),
  idea("hurdles", "hurdle-list", CLINIC, "clinic", "team"),
  idea("hurdles", "evening-call", ALL, "room", "meetings/new"),
  idea("prepare", "ready-talk", CLINIC, "clinic", "team"),
  idea("prepare", "ground-rules", CLINIC, "clinic", "texts"),
  idea("prepare", "read-a-chart", ALL, "room", "measures"),
  idea("prepare", "one-talk", ["family"], "call", "mentor"),
  idea("bond", "hello-round", ALL, "room", "meetings/new"),
  idea("bond", "count-together", ALL, "room", "measures/new?of=partnership"),
  idea("bond", "look-back", ALL, "room", "ending"),
];

export const titleOf = (id: string): string => `idea-${id}`;

/** How an idea went in one finished project. */
export interface Tried extends Required<Pick<Closing, "worked" | "for_whom">> {
  idea: string;
  project: string;
  clinic: string;
}

/** The ideas of a concept for this reader, or all of them. */
export const ideasFor = (concept: Concept, reader: Reader | "all"): Idea[] =>
  IDEAS.filter(
    (one) => one.concept === concept && (reader === "all" || one.readers.includes(reader)),
  );
