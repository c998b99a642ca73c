/** The figures of a page in the words and the order in which a clinician reads them. */
import { shortDay } from "../../dates";
import { locale, t } from "../../words";
import type { ConditionFigures, Figure, Page, PageEntry } from "./page";

/** One line of the table of figures. */
export interface FigureLine {
  name: string;
  label: string;
  /** "12 of 28 days", "71 %", or a dash. */
  told: string;
  /** Why it cannot be told, or what it leaves out. */
  note: string;
  figure: Figure;
  /** Whether it deserves a second look: said by weight, not by colour alone. */
  strong: boolean;
}

const ORDER: Record<ConditionFigures["condition"], readonly string[]> = {
  asthma: [
    "days_written",
    "filled_in_later",
    "red_days",
    "yellow_days",
    "green_days",
    "best",
    "lowest_morning",
    "variability",
    "symptom_days",
    "nights_woken",
    "limited_days",
    "reliever_days",
    "reliever_puffs",
    "missed_school",
    "unplanned_visits",
  ],
  ibd: [
    "days_written",
    "filled_in_later",
    "blood_days",
    "pain_days",
    "night_stool_nights",
    "night_stools",
    "missed_days",
    "weight_first",
    "weight_last",
  ],
};

const UNITS: Record<string, string> = {
  best: "unit-flow",
  lowest_morning: "unit-percent-of-best",
  variability: "unit-percent",
  weight_first: "unit-kg",
  weight_last: "unit-kg",
};

/** Sums, which are not so many of so many days. */
const TOTALS = new Set(["reliever_puffs", "night_stools", "unplanned_visits"]);

const GRAVE = new Set([
  "red_days",
  "unplanned_visits",
  "nights_woken",
  "blood_days",
  "night_stool_nights",
]);

/** The lines of one condition; figures that this app does not know yet come last, under their own name. */
export function figureLines(told: ConditionFigures): FigureLine[] {
  const known = ORDER[told.condition].filter((name) => told.figures[name]);
  return known.map((name) => lineOf(name, told.figures[name] as Figure, told));
}

function lineOf(name: string, figure: Figure, told: ConditionFigures): FigureLine {
  const above = name === "variability" && figure.value !== null && isAbove(figure, told);
  return {
    name,
    label: t(`figure-${name.replaceAll("_", "-")}`),
    told: figureValue(name, figure),
    note: notesOf(name, figure, told).join(" "),
    figure,
    strong: above || (GRAVE.has(name) && (figure.value ?? 0) > 0),
  };
}

function isAbove(figure: Figure, { usual }: ConditionFigures): boolean {
  return usual !== undefined && scaled(figure) > usual.variability;
}

/** A figure with its unit; a missing one is a dash and never a nought. */
function figureValue(name: string, figure: Figure): string {
  if (figure.value === null) return "–";
  const number = numberOf(figure);
  if (UNITS[name]) return t(UNITS[name], { number });
  if (figure.of !== null && !TOTALS.has(name)) return t("figure-n-of", { number, of: figure.of });
  return number;
}

export function numberOf(figure: Figure): string {
  const digits = figure.decimals;
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(scaled(figure));
}

const scaled = (figure: Figure): number => (figure.value ?? 0) / 10 ** figure.decimals;

function notesOf(name: string, figure: Figure, { usual }: ConditionFigures): string[] {
  const days =
    figure.days !== null ? [t("figure-from-days", { days: figure.days, of: figure.of ?? 14 })] : [];
  const limit =
    name === "variability" && usual && figure.value !== null
      ? [t("figure-usual-up-to", { limit: usual.variability })]
      : [];
  return [...days, ...limit, ...figure.missing.map((code) => t(`missing-${code}`))];
}

/** The entries that a figure rests on, newest first. */
export function entriesOf(figure: Figure, page: Page, entries: readonly PageEntry[]): PageEntry[] {
  const wanted = new Set(figure.entries.map((place) => page.entries[place]));
  return entries.filter((entry) => wanted.has(entry.record)).reverse();
}

/** "3 Nov – 9 Nov" */
export const spanOf = (first: string, last: string): string =>
  t("span", { first: shortDay(first), last: shortDay(last) });
