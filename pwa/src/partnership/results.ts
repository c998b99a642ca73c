/** What came of working together: for anybody, and for those on a board the years as they went. */
import { get } from "../api";
import type { Group } from "./groups";
import type { Measure, Pdsa, Value } from "./room/kinds";

export const OPENED = ["result", "learned", "did_not_work", "keep"] as const;

export interface Opened {
  id: string;
  title: string;
  goal: string;
  started_on: string;
  ends_on: string;
  closing: Partial<Record<(typeof OPENED)[number], string>>;
  /** What was tried, as the charts mark it. */
  tests: Pick<Pdsa, "objective" | "started_on">[];
  measures: (Measure & { values: Value[] })[];
}

export interface Results {
  name: string;
  /** null where a count would tell of few people. */
  numbers: {
    running: number;
    finished: number;
    made: number;
    people: number | null;
    heard: number | null;
  };
  results: Opened[];
  groups: Omit<Group, "mine" | "people">[];
}

export interface Event {
  day: string;
  what: "gate" | "asked" | "began" | "ended";
  title: string;
  learned: string;
}

export interface Years {
  events: Event[];
  hours: number | null;
}

export const readResults = (code: string): Promise<Results> =>
  get(`/partnership/boards/${encodeURIComponent(code)}/results`);
export const readYears = (clinic: string): Promise<Years> =>
  get(`/partnership/clinics/${clinic}/timeline`);
