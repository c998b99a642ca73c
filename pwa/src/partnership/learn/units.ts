/** The learning paths: which units there are, for whom, and which a project asks for. Words are `unit-{id}`. */

export const PATHS = ["family", "staff", "lead"] as const;
export type Path = (typeof PATHS)[number];

const OF_PATH: Record<Path, readonly string[]> = {
  family: ["your-voice", "your-story", "your-say"],
  staff: ["ask-first", "share-the-say", "make-room"],
  lead: ["start-small", "keep-going", "fair-credit"],
};
/** What both sides learn with each other. */
export const JOINT = ["talk", "work", "three-questions", "small-test", "run-chart", "look-back"];

export const UNITS: readonly string[] = [...PATHS.flatMap((path) => OF_PATH[path]), ...JOINT];

export const unitsOf = (path: Path): readonly string[] => OF_PATH[path];

/** What gets somebody ready for a call of this template. */
const FOR_TEMPLATE: Record<string, readonly string[]> = {
  visitor: ["your-voice", "talk"],
  lunch: ["your-story", "talk"],
  mentor: ["your-story", "talk"],
  survey: ["three-questions", "run-chart"],
  review: ["your-voice", "small-test"],
  fundraising: ["work", "three-questions"],
  pitch: ["your-story", "work"],
  articles: ["your-voice", "small-test"],
  checklist: ["small-test", "three-questions"],
};

export const unitsFor = (template: string): readonly string[] => [
  ...(FOR_TEMPLATE[template] ?? ["your-voice", "small-test"]),
  "your-say",
];

export const titleOf = (unit: string): string => `unit-${unit}`;
export const hrefOf = (unit: string): string => `/together/learn/${unit}`;
