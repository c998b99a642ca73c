/**
 * The XmR chart: the mean, the limits of what chance explains, and the moving range.
 *
 * Twin of `api/clinical/xmr.py`, where rules and sources stand.
 */
import type { Values } from "./run_chart";

export interface Xmr {
  state: "judged" | "too-few" | "constant";
  mean: number | null;
  meanRange: number | null;
  lower: number | null;
  upper: number | null;
  rangeUpper: number | null;
  /** Places of values outside the limits, in rows on one side, and near to a limit. */
  outside: number[];
  oneSide: number[];
  near: number[];
}

interface Placed {
  place: number;
  value: number;
}

export const LEAST_FOR_LIMITS = 12;
const LIMIT = 2.66;
const RANGE_LIMIT = 3.268;
const IN_A_ROW = 8;

const NOTHING: Omit<Xmr, "state"> = {
  mean: null,
  meanRange: null,
  lower: null,
  upper: null,
  rangeUpper: null,
  outside: [],
  oneSide: [],
  near: [],
};

/** Reads a chart; with twelve values before `change` the limits are theirs, else those of all. */
export function readXmr(
  values: Values,
  change: number | null = null,
  floor = Number.NEGATIVE_INFINITY,
  cap = Number.POSITIVE_INFINITY,
): Xmr {
  const placed = values.flatMap((value, place) => (value === null ? [] : [{ place, value }]));
  if (placed.length < LEAST_FOR_LIMITS) return { state: "too-few", ...NOTHING };
  const before = placed.filter(({ place }) => place < (change ?? 0));
  const basis = (before.length >= LEAST_FOR_LIMITS ? before : placed).map(({ value }) => value);
  const mean = sum(basis) / basis.length;
  const ranges = basis.slice(1).map((value, at) => Math.abs((basis[at] as number) - value));
  const meanRange = sum(ranges) / ranges.length;
  if (meanRange === 0) return { state: "constant", ...NOTHING, mean, meanRange };
  const reach = LIMIT * meanRange;
  const [lower, upper] = [mean - reach, mean + reach];
  return {
    state: "judged",
    mean,
    meanRange,
    lower: Math.max(floor, lower),
    upper: Math.min(cap, upper),
    rangeUpper: RANGE_LIMIT * meanRange,
    outside: placed.filter(({ value }) => value < lower || value > upper).map(placeOf),
    oneSide: inOrder([1, -1].flatMap((side) => rows(placed, mean, side))),
    near: inOrder([1, -1].flatMap((side) => nearLimit(placed, mean, reach / 2, side))),
  };
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const placeOf = ({ place }: Placed): number => place;
const inOrder = (places: number[]): number[] =>
  [...new Set(places)].sort((one, other) => one - other);

/** The places of eight or more in a row on this side; a value on the mean ends the row. */
function rows(placed: readonly Placed[], mean: number, side: number): number[] {
  const found: number[] = [];
  let row: number[] = [];
  for (const { place, value } of [...placed, { place: -1, value: mean }]) {
    if ((value - mean) * side > 0) row.push(place);
    else {
      if (row.length >= IN_A_ROW) found.push(...row);
      row = [];
    }
  }
  return found;
}

/** The places beyond half the way to a limit, where three of four in a row are on this side. */
function nearLimit(placed: readonly Placed[], mean: number, half: number, side: number): number[] {
  return placed.slice(3).flatMap((_, start) => {
    const far = placed.slice(start, start + 4).filter(({ value }) => (value - mean) * side > half);
    return far.length >= 3 ? far.map(placeOf) : [];
  });
}
