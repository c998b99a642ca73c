/** Which stretch of days the chart shows, and how a scroll place and a day belong together. */

/** Days in view that a person may choose. */
export const SPANS = ["14", "30", "90", "365"] as const;
export type Span = (typeof SPANS)[number];

/** All days the chart can show: `last` is excluded. */
export interface Reach {
  first: number;
  last: number;
}

/** The days of a diary, at least one window's worth, ending with today. */
export function reachOf(points: readonly { x: number }[], today: number, span: number): Reach {
  const last = today + 1;
  const start = Math.floor(points[0]?.x ?? today);
  return { first: Math.min(start - 1, last - span), last };
}

/** The window's first day, kept inside the diary. */
export const within = (from: number, span: number, { first, last }: Reach): number =>
  Math.max(first, Math.min(from, last - span));

/** How far one can scroll, in pixels, when `span` days are `plot` pixels wide. */
export const farthest = ({ first, last }: Reach, span: number, plot: number): number =>
  Math.round(((last - first - span) / span) * plot);

/** First day in view at a scroll place in pixels. */
export const fromScroll = (place: number, span: number, plot: number, reach: Reach): number =>
  within(reach.first + (place / plot) * span, span, reach);

/** Scroll place in pixels for a window that begins at `from`. */
export const toScroll = (from: number, span: number, plot: number, reach: Reach): number =>
  ((within(from, span, reach) - reach.first) / span) * plot;

/** Another span keeps the newest day in view where it is. */
export const respan = (from: number, old: number, span: number, reach: Reach): number =>
  within(from + old - span, span, reach);
