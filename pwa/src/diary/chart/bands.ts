/** Zone bands behind the readings: each stretch of time stands on the personal best of its date. */

/** A plan's limits from the day on which they count. */
export interface BandPlan {
  /** Day number from which this personal best counts. */
  from: number;
  /** L/min; null for a plan without a best on the scale in view. */
  best: number | null;
  /** Lower limits of green and yellow, in percent of the best. */
  limits: [number, number];
}

export interface Band {
  zone: "green" | "yellow" | "red";
  from: number;
  to: number;
  low: number;
  high: number;
}

/** One plan's stretch of the days in view. */
export interface Stretch {
  from: number;
  to: number;
  best: number;
  limits: [number, number];
}

/** The stretches of the days in view, oldest first; before the first plan there is none. */
export function stretches(plans: readonly BandPlan[], from: number, to: number): Stretch[] {
  const ordered = [...plans].sort((one, other) => one.from - other.from);
  return ordered.flatMap(({ from: since, best, limits }, index) => {
    const start = Math.max(since, from);
    const end = Math.min(ordered[index + 1]?.from ?? Number.POSITIVE_INFINITY, to);
    return best !== null && start < end ? [{ from: start, to: end, best, limits }] : [];
  });
}

/** The three bands of each stretch, from `bottom` to `top`. */
export function bands(some: readonly Stretch[], bottom: number, top: number): Band[] {
  return some.flatMap(({ from, to, best, limits }) => {
    const green = (best * limits[0]) / 100;
    const yellow = (best * limits[1]) / 100;
    return [
      { zone: "green" as const, from, to, low: green, high: Math.max(top, green) },
      { zone: "yellow" as const, from, to, low: yellow, high: green },
      { zone: "red" as const, from, to, low: Math.min(bottom, yellow), high: yellow },
    ];
  });
}
