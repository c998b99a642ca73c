/** What the care team brings to a visit, and what was decided there. */
import { keptOf } from "../local/kept";
import type { RecordView } from "../local/revision";

export const AGENDA = "agenda";
export const DECISION = "decision";
export const LONGEST_POINT = 300;
export const MOST_POINTS = 8;
export const MOST_OPTIONS = 6;
export const LONGEST_OPTION = 200;

export interface AgendaBody {
  visit: string;
  points: string[];
}

export interface DecisionBody {
  visit: string;
  text: string;
  why: string;
  /** What was looked at. */
  options?: string[];
  /** What is known about it, and from where. */
  known?: string;
  source?: string;
  /** By when both look at it again. */
  due?: string;
}

/** Two of the team may write at once: the points of both stand, none twice. */
export function pointsOf(views: readonly RecordView<AgendaBody>[], visit: string): string[] {
  const own = views.flatMap(({ heads }) => heads).filter(({ body }) => body?.visit === visit);
  return [...new Set(own.flatMap(({ body }) => body?.points ?? []))];
}

export const decisionsOf = (views: readonly RecordView<DecisionBody>[], visit: string) =>
  keptOf(views).filter(({ body }) => body.visit === visit);
