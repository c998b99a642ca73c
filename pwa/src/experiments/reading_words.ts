/** What a run chart says, in words: what can be said, and no more. */
import { LEAST_FOR_MEDIAN, LEAST_TO_JUDGE, type RunChart } from "../clinical/run_chart";
import { locale, t } from "../words";

/** As much of a run chart as its words need. */
export type Reading = Pick<RunChart, "state" | "median" | "frozen" | "points" | "useful" | "since">;

/** The reading as one sentence or two. */
export function readingInWords(chart: Reading, by: "day" | "week"): string {
  const { state, points, useful, since } = chart;
  if (state === "no-median") return t("reading-no-median", { points, least: LEAST_FOR_MEDIAN });
  if (state === "too-few") return t("reading-too-few", { useful, least: LEAST_TO_JUDGE });
  if (state === "on-median") return t("reading-on-median");
  if (!since) return t("reading-no-change");
  const { above, below, on, side, says } = since;
  const facts = {
    count: side === "above" ? above : below,
    all: above + below + on,
    above,
    below,
    by,
    side: side ?? "none",
    line: chart.frozen ? "old" : "all",
  };
  return t(`reading-${says}`, facts);
}

/** What should be kept in mind with it. */
export function doubtsInWords(chart: Reading, by: "day" | "week", peakFlow: boolean): string[] {
  const doubts = [];
  if (chart.state === "judged" && chart.since && !chart.frozen)
    doubts.push(t("reading-not-frozen"));
  if (by === "day" && peakFlow) doubts.push(t("reading-days-follow"));
  return doubts;
}

const NUMBER = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });

/** A value as people write it: 272.5. */
export const written = (value: number): string => NUMBER.format(value);
