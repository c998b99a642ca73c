/**
 * The run chart: values in time order about a middle line, and what may be more than chance.
 *
 * Twin of `api/clinical/run_chart.py`, where rules and sources stand. Never an alarm.
 */

/** Values in time order; null is a gap that breaks no run. */
export type Values = readonly (number | null)[];

/** First and last place of a stretch, both included. */
export type Stretch = [number, number];

export type Says =
  | "more-than-chance"
  | "may-be-chance"
  | "other-time"
  | "no-more-than-chance"
  | "too-soon";

/** The points from the change on: how many lie where, and what may be said of them. */
export interface Since {
  above: number;
  below: number;
  on: number;
  side: "above" | "below" | null;
  says: Says;
}

export type Signal = "shift" | "trend" | "longest-run" | "crossings" | "few-runs" | "many-runs";

export interface RunChart {
  state: "judged" | "no-median" | "too-few" | "on-median";
  median: number | null;
  /** Whether the median is that of the points before the change alone. */
  frozen: boolean;
  points: number;
  /** Points that are not on the median. */
  useful: number;
  longestRun: number;
  crossings: number;
  runs: number;
  shifts: Stretch[];
  trends: Stretch[];
  signals: Signal[];
  since: Since | null;
}

export const LEAST_FOR_MEDIAN = 8;
export const LEAST_TO_JUDGE = 10;
const SHIFT = 6;
const TREND = 5;
const SAME = 1e-9;

type Side = 1 | -1 | 0 | null;

const NOTHING: RunChart = {
  state: "no-median",
  median: null,
  frozen: false,
  points: 0,
  useful: 0,
  longestRun: 0,
  crossings: 0,
  runs: 0,
  shifts: [],
  trends: [],
  signals: [],
  since: null,
};

/** Reads a chart of which the change came before the value at place `change`. */
export function readRunChart(values: Values, change: number | null = null): RunChart {
  const recorded = values.filter((value) => value !== null);
  if (recorded.length < LEAST_FOR_MEDIAN) return { ...NOTHING, points: recorded.length };
  const before = values.slice(0, change ?? 0).filter((value) => value !== null);
  const frozen = before.length >= LEAST_FOR_MEDIAN;
  const median = middleOf(frozen ? before : recorded);
  const sides = values.map((value) => sideOf(value, median));
  const runs = runsOf(sides);
  const useful = runs.flat().length;
  const state = stateOf(recorded.length, useful);
  const shifts = runs.filter((run) => run.length >= SHIFT).map(ends);
  const trends = trendsOf(values);
  const judged = state === "judged";
  const signals = judged ? signalsOf(useful, runs, shifts, trends) : [];
  return {
    state,
    median,
    frozen,
    points: recorded.length,
    useful,
    longestRun: longest(runs),
    crossings: Math.max(runs.length - 1, 0),
    runs: runs.length,
    shifts,
    trends,
    signals,
    since: judged && change !== null ? sinceOf(sides.slice(change), signals) : null,
  };
}

/** The median; of an even count the mean of the middle two. */
export function middleOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const half = sorted.length >> 1;
  const upper = sorted[half] as number;
  return sorted.length % 2 ? upper : ((sorted[half - 1] as number) + upper) / 2;
}

/** The longest run that chance explains (Anhoej). */
export const longestRunMost = (useful: number): number => Math.round(Math.log2(useful)) + 3;

/** The fewest crossings that chance explains: the 5 % point of a fair coin's heads. */
export function crossingsLeast(useful: number): number {
  const all = 2n ** BigInt(useful - 1);
  let below = 0n;
  for (let crossings = 0; crossings < useful; crossings++) {
    below += choose(useful - 1, crossings);
    if (below * 20n >= all) return crossings;
  }
  throw new Error("No useful points");
}

/** The fewest and most runs that chance explains, counted exactly; at most 2.5 % beyond each end. */
export function runsExpected(useful: number): [number, number] {
  const above = useful >> 1;
  const ways = Array.from({ length: useful + 1 }, (_, runs) => waysOf(runs, above, useful - above));
  return [beyond(ways), useful - beyond([...ways].reverse())];
}

/** How many of these come before the one with which 2.5 % are passed. */
function beyond(ways: readonly bigint[]): number {
  const all = ways.reduce((sum, count) => sum + count, 0n);
  let tail = 0n;
  return ways.findIndex((count) => {
    tail += count;
    return tail * 40n > all;
  });
}

function waysOf(runs: number, above: number, below: number): bigint {
  const half = runs >> 1;
  if (half === 0) return 0n;
  const even = (one: number, other: number) => choose(above - 1, one) * choose(below - 1, other);
  if (runs % 2 === 0) return 2n * even(half - 1, half - 1);
  return even(half, half - 1) + even(half - 1, half);
}

function choose(from: number, some: number): bigint {
  if (some > from) return 0n;
  let ways = 1n;
  for (let at = 1; at <= some; at++) ways = (ways * BigInt(from - some + at)) / BigInt(at);
  return ways;
}

function stateOf(recorded: number, useful: number): RunChart["state"] {
  if (recorded >= LEAST_TO_JUDGE && useful * 2 <= recorded) return "on-median";
  return useful >= LEAST_TO_JUDGE ? "judged" : "too-few";
}

function sideOf(value: number | null, median: number): Side {
  if (value === null) return null;
  if (Math.abs(value - median) <= SAME) return 0;
  return value > median ? 1 : -1;
}

/** The places of each run's useful points; what is missing or on the line breaks none. */
function runsOf(sides: readonly Side[]): number[][] {
  const runs: number[][] = [];
  sides.forEach((side, place) => {
    if (!side) return;
    const run = runs.at(-1);
    if (run && sides[run[0] as number] === side) run.push(place);
    else runs.push([place]);
  });
  return runs;
}

const ends = (run: readonly number[]): Stretch => [run[0] as number, run.at(-1) as number];

const longest = (runs: readonly number[][]): number =>
  Math.max(0, ...runs.map((run) => run.length));

/** Stretches of five or more rising or falling; of equal neighbours the first counts. */
function trendsOf(values: Values): Stretch[] {
  const moves: { place: number; value: number }[] = [];
  values.forEach((value, place) => {
    const last = moves.at(-1);
    if (value !== null && !(last && Math.abs(value - last.value) <= SAME))
      moves.push({ place, value });
  });
  const found: Stretch[] = [];
  let start = 0;
  const rises = (at: number) => (moves[at]?.value ?? 0) > (moves[at - 1]?.value ?? 0);
  for (let at = 1; at <= moves.length; at++) {
    const turns = at === moves.length || (at - start > 1 && rises(at) !== rises(at - 1));
    if (!turns) continue;
    if (at - start >= TREND)
      found.push([moves[start]?.place as number, moves[at - 1]?.place as number]);
    start = at - 1;
  }
  return found;
}

function signalsOf(useful: number, runs: number[][], shifts: Stretch[], trends: Stretch[]) {
  const [fewest, most] = runsExpected(useful);
  const met: [Signal, boolean][] = [
    ["shift", shifts.length > 0],
    ["trend", trends.length > 0],
    ["longest-run", longest(runs) > longestRunMost(useful)],
    ["crossings", runs.length - 1 < crossingsLeast(useful)],
    ["few-runs", runs.length < fewest],
    ["many-runs", runs.length > most],
  ];
  return met.filter(([, isMet]) => isMet).map(([name]) => name);
}

function sinceOf(sides: readonly Side[], signals: readonly Signal[]): Since {
  const runs = runsOf(sides);
  const run = runs.find((one) => one.length === longest(runs));
  const shifted = run !== undefined && run.length >= SHIFT;
  const count = (side: Side) => sides.filter((one) => one === side).length;
  const [above, below] = [count(1), count(-1)];
  const side = sides[run?.[0] ?? 0] === 1 ? "above" : "below";
  const beyond = signals.includes("longest-run") || signals.includes("crossings");
  const says = verdict(shifted, above + below, beyond);
  return { above, below, on: count(0), side: shifted ? side : null, says };
}

function verdict(shifted: boolean, useful: number, beyond: boolean): Says {
  if (shifted) return beyond ? "more-than-chance" : "may-be-chance";
  if (useful < SHIFT) return "too-soon";
  return beyond ? "other-time" : "no-more-than-chance";
}
