/** A first project, step by step: which steps are done is read from the room, never ticked off. */
import type { Kept } from "../../local";
import type { Charter, Meeting, Pdsa } from "../room/kinds";

export const STEPS = ["meet", "aim", "see", "count", "idea", "try", "learn", "share"] as const;
export type GuideStep = (typeof STEPS)[number];

export const LEADS_TO: Record<GuideStep, string> = {
  meet: "meetings",
  aim: "charter",
  see: "journeys",
  count: "measures",
  idea: "ideas",
  try: "tests",
  learn: "tests",
  share: "ending",
};

export interface Room {
  meetings: readonly Kept<Meeting>[];
  charter: Kept<Charter> | undefined;
  /** Ways in which lived care was looked at: journeys, personas, interviews. */
  seen: number;
  values: number;
  /** Ideas in the inbox and on the driver map. */
  ideas: number;
  tests: readonly Kept<Pdsa>[];
  closed: boolean;
}

/** Fewer dots than these say nothing of how it is now. */
const DOTS_TO_BEGIN = 3;

export function doneIn(room: Room): Record<GuideStep, boolean> {
  const { meetings, charter, seen, values, ideas, tests, closed } = room;
  return {
    meet: meetings.some(({ body }) => body.status === "held"),
    aim: Boolean(charter?.body.aim),
    see: seen > 0,
    count: values >= DOTS_TO_BEGIN,
    idea: ideas > 0,
    try: tests.some(({ body }) => body.status !== "planned"),
    learn: tests.some(({ body }) => body.status === "done"),
    share: closed,
  };
}

/** The first step that is not done, where one goes on. */
export const nextOf = (done: Record<GuideStep, boolean>): GuideStep | undefined =>
  STEPS.find((step) => !done[step]);
