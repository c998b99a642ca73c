/** Where the time axis is named: days, weeks, months or quarters, whichever leaves the words room. */
import { dayNumber, dayOf } from "./calendar";

export interface Tick {
  x: number;
  /** How it is named. */
  names: "day" | "month" | "year";
}

const MONDAY = 4;

/** Ticks for the days in view; never more than about eight. */
export function ticks(from: number, span: number): Tick[] {
  if (span <= 16) return stepped(from, span, 2);
  if (span <= 45) return weeks(from, span);
  return months(from, span, span <= 120 ? 1 : span <= 400 ? 3 : 6);
}

function stepped(from: number, span: number, step: number): Tick[] {
  const first = Math.ceil(from / step) * step;
  return range(first, from + span, step).map((x) => ({ x, names: "day" }));
}

function weeks(from: number, span: number): Tick[] {
  // 1 January 1970 was a Thursday: day 4 is the first Monday.
  const first = Math.ceil((from - MONDAY) / 7) * 7 + MONDAY;
  return range(first, from + span, 7).map((x) => ({ x, names: "day" }));
}

function months(from: number, span: number, step: number): Tick[] {
  const found: Tick[] = [];
  let [year, month] = dayOf(from).split("-").map(Number) as [number, number];
  for (;;) {
    const x = dayNumber(`${year}-${String(month).padStart(2, "0")}-01`);
    if (x >= from + span) return found;
    if (x >= from && (month - 1) % step === 0)
      found.push({ x, names: month === 1 ? "year" : "month" });
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

function range(first: number, end: number, step: number): number[] {
  const count = Math.max(0, Math.ceil((end - first) / step));
  return Array.from({ length: count }, (_, index) => first + index * step);
}
