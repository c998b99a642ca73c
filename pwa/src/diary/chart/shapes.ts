/** Marks and lines as SVG path data: one element for each kind of mark, however many readings there are. */
import { curveLinear, line } from "d3-shape";
import type { Point } from "./points";
import { runs } from "./points";

export interface Place {
  x: (days: number) => number;
  y: (value: number) => number;
}

/** A kind of mark: what it means is told in the key below the chart. */
export type Mark = "before" | "before-late" | "after" | "after-late";

/** Readings before, or of unknown order, are dots; after the reliever, triangles; late ones hollow. */
export const markOf = (point: Point): Mark =>
  `${point.reliever === "after" ? "after" : "before"}${point.late ? "-late" : ""}`;

/** The line through the readings; those after the reliever stand beside it, never in it. */
export function linePath(points: readonly Point[], place: Place): string {
  const draw = line<Point>()
    .x((point) => round(place.x(point.x)))
    .y((point) => round(place.y(point.value)))
    .curve(curveLinear);
  const plain = points.filter((point) => point.reliever !== "after");
  return runs(plain)
    .map((run) => draw(run) ?? "")
    .join("");
}

/** Path data of all marks of one kind. */
export function marksPath(
  points: readonly Point[],
  kind: Mark,
  place: Place,
  radius: number,
): string {
  const shape = kind.startsWith("after") ? triangle : dot;
  return points
    .filter((point) => markOf(point) === kind)
    .map((point) => shape(round(place.x(point.x)), round(place.y(point.value)), radius))
    .join("");
}

const dot = (x: number, y: number, r: number): string =>
  `M${round(x - r)} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

const triangle = (x: number, y: number, r: number): string =>
  `M${x} ${round(y - 1.3 * r)}l${round(1.2 * r)} ${round(2.1 * r)}h${round(-2.4 * r)}Z`;

const round = (value: number): number => Math.round(value * 10) / 10;
