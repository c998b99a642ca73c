/** The chart as a sentence. */

import { daysFromTo } from "../../dates";
import { t } from "../../words";
import { dayOf } from "./calendar";
import type { Facts } from "./facts";

/** What the days from `from` (day number) on show; says so when there is nothing. */
export function sentenceOf(facts: Facts | null, from: number, to: number): string {
  if (!facts) return t("chart-none-here");
  const { readings, days, of, low, high, zones, late } = facts;
  const about = { range: daysFromTo(dayOf(from), dayOf(to)), readings, days, of, low, high };
  const any = zones.green + zones.yellow + zones.red > 0;
  return [
    t("chart-sentence", about),
    any ? t("chart-sentence-zones", zones) : "",
    late > 0 ? t("chart-sentence-late", { late }) : "",
  ]
    .filter(Boolean)
    .join(" ");
}
