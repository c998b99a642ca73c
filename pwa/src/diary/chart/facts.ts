/** What the chart shows, as numbers: the sentence and the table say the same as the drawing. */
import type { Point } from "./points";

export interface Facts {
  /** Readings in view. */
  readings: number;
  /** Days with a reading, of the days in view that have already been. */
  days: number;
  of: number;
  low: number;
  high: number;
  late: number;
  /** Days by the worst zone that was shown on them. */
  zones: { green: number; yellow: number; red: number };
}

const WORSE = ["green", "yellow", "red"] as const;
type Zone = (typeof WORSE)[number];

/** Facts of the points in view; null when there is none. */
export function factsOf(points: readonly Point[], of: number): Facts | null {
  if (points.length === 0) return null;
  const values = points.map((point) => point.value);
  return {
    readings: points.length,
    days: new Set(points.map((point) => point.day)).size,
    of,
    low: Math.min(...values),
    high: Math.max(...values),
    late: points.filter((point) => point.late).length,
    zones: zoneDays(points),
  };
}

function zoneDays(points: readonly Point[]): Facts["zones"] {
  const worst = new Map<string, number>();
  for (const { day, zone } of points) {
    const rank = WORSE.indexOf(zone as Zone);
    if (rank >= 0) worst.set(day, Math.max(rank, worst.get(day) ?? 0));
  }
  const count = (rank: number) => [...worst.values()].filter((found) => found === rank).length;
  return { green: count(0), yellow: count(1), red: count(2) };
}

/** One day of the table: its readings in the order of the day. */
export interface Row {
  day: string;
  points: Point[];
}

/** The days in view that have readings, newest first. */
export function rowsOf(points: readonly Point[]): Row[] {
  const rows = new Map<string, Point[]>();
  for (const point of points) rows.set(point.day, [...(rows.get(point.day) ?? []), point]);
  return [...rows].map(([day, some]) => ({ day, points: some })).reverse();
}
