/** The readings of one measure as points in time, in the order in which they were measured. */
import { dayNumber } from "./calendar";

export type Reliever = "before" | "after" | "unknown";

/** What the chart needs of one diary entry. */
export interface Reading {
  record: string;
  day: string;
  session: string | null;
  value: number;
  reliever: Reliever;
  /** Filled in later: drawn hollow. */
  late: boolean;
  /** The zone that was shown with it, or null. */
  zone: "green" | "yellow" | "red" | null;
}

export interface Point extends Reading {
  /** Days since 1970-01-01, with the part of the day as fraction. */
  x: number;
}

/** Where in its day a session stands; a day without sessions stands in the middle. */
const PART_OF_DAY: Record<string, number> = { morning: 0.28, evening: 0.78, other: 0.53 };

/** Points in order of time, not of writing: a late entry stands where it belongs. */
export function pointsOf(readings: readonly Reading[]): Point[] {
  return readings
    .map((reading) => ({ ...reading, x: dayNumber(reading.day) + partOfDay(reading.session) }))
    .sort((one, other) => one.x - other.x);
}

const partOfDay = (session: string | null): number => PART_OF_DAY[session ?? "other"] ?? 0.53;

/**
 * The points between two days, with one neighbour on each side so that the line runs off the edge.
 *
 * Binary search: what is drawn costs what is seen, however long the diary is.
 */
export function seen(points: readonly Point[], from: number, to: number): Point[] {
  const first = Math.max(0, firstFrom(points, from) - 1);
  const last = Math.min(points.length, firstFrom(points, to) + 1);
  return points.slice(first, last);
}

/** The points strictly between two days: what the table and the sentence speak of. */
export function within(points: readonly Point[], from: number, to: number): Point[] {
  return points.slice(firstFrom(points, from), firstFrom(points, to));
}

function firstFrom(points: readonly Point[], x: number): number {
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle] as Point).x < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The point nearest to a place in time, or null when there is none within `reach` days. */
export function nearest(points: readonly Point[], x: number, reach: number): Point | null {
  const at = firstFrom(points, x);
  const sides = [points[at - 1], points[at]].filter((point) => point !== undefined);
  const best = sides.sort((one, other) => Math.abs(one.x - x) - Math.abs(other.x - x))[0];
  return best && Math.abs(best.x - x) <= reach ? best : null;
}

/** Runs of points to join by a line: a day without a reading stays a gap. */
export function runs(points: readonly Point[]): Point[][] {
  const all: Point[][] = [];
  let previous: Point | undefined;
  for (const point of points) {
    const joined = previous !== undefined && dayNumber(point.day) - dayNumber(previous.day) <= 1;
    if (joined) all[all.length - 1]?.push(point);
    else all.push([point]);
    previous = point;
  }
  return all;
}
