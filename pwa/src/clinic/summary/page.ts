/** The page before the visit, as the server tells it. */
import { get } from "../../api";
import type { Reliever } from "../../diary/chart/points";
import type { EntryBody, Zone } from "../../diary/entry";
import type { ExperimentBody } from "../../experiments/experiment";
import type { Reading } from "../../experiments/reading_words";
import type { Slot } from "../../experiments/slots";
import type { ChildLook } from "../../parts";
import type { Condition } from "../../people/me";
import type { CarriedByKind, DoseSum } from "./carried";

/** Where an entry stands among the `entries` of the page. */
type Place = number;

export interface Named {
  id: string;
  name: string;
}

/** A number that can be opened to its entries; `value` null means that it cannot be told, and why. */
export interface Figure {
  value: number | null;
  /** The entries it rests on. */
  entries: Place[];
  /** "n of `of`" days. */
  of: number | null;
  days: number | null;
  /** Places after the point in `value`: 1 means tenths. */
  decimals: number;
  missing: string[];
}

export interface WeekFigure {
  first: string;
  last: string;
  figure: Figure;
}

export interface ConditionFigures {
  condition: EntryBody["condition"];
  figures: Record<string, Figure>;
  pro2_weeks?: WeekFigure[];
  /** Up to what percent variability is usual at this age. */
  usual?: { variability: number };
}

export interface PageEntry extends EntryBody {
  record: string;
  revision: string;
  at: string;
  late: boolean;
  versions: number;
  by: Named;
}

export interface PagePlan {
  condition: EntryBody["condition"];
  record: string;
  revision: string;
  at: string;
  by: Named;
  head: boolean;
  body: Record<string, unknown> | null;
}

/** All peak-flow readings in their order, a list for each column. */
export interface FlowColumns {
  entry: Place[];
  day: string[];
  session: string[];
  flow: number[];
  reliever: Reliever[];
  zone: (Zone | null)[];
  late: boolean[];
}

export interface PageVisit {
  visit: string;
  clinic: string;
  day: string;
  time: string;
  with: Named;
  title: string;
}

/** A family's test of change with its run chart, as the server read it. */
export interface PageTest extends ExperimentBody {
  record: string;
  by: Named;
  /** Day on which the prediction was first written, where the change had begun before. */
  predicted_late: string | null;
  slots: Slot[];
  reading: Reading;
}

export interface Page {
  child: ChildLook & { birth_date: string; conditions: Condition[]; stream: string };
  window: { from: string; to: string; days: number; basis: Basis };
  visit: PageVisit | null;
  last_visit: PageVisit | null;
  questions: { list: string[]; by: Named; at: string; versions: number } | null;
  /** Records of the window's entries; elsewhere each is named by its place here. */
  entries: string[];
  figures: Partial<Record<Condition, ConditionFigures>>;
  flows: FlowColumns;
  marks: { record: string; day: string; code: string; text: string; by: Named }[];
  experiments: PageTest[];
  plans: PagePlan[];
  disagreements: { entry: Place; shown: Zone; by_plan: Zone | null; plan: string }[];
  two_versions: Place[];
  devices: { by: Named; last_contact: string }[];
  receipts: { visit: string; by: Named; at: string; line: string | null }[];
  /** What both sides carry on with, by kind. */
  carried: CarriedByKind;
  doses: DoseSum[];
  /** Names of everybody who has or had a part, by person id. */
  people: Record<string, string>;
  missing: { code: string; params?: Record<string, string | null> }[];
}

export type Since = "visit" | "4" | "8" | "12";
export type Basis = Since | "start";

export const SINCES: readonly Since[] = ["visit", "4", "8", "12"];

export const readPage = (child: string, since: Since): Promise<Page> =>
  get(`/children/${child}/summary?since=${since}`);

/** The entries that the page rests on, oldest first: most people open none of its numbers. */
export async function readEntries({ child, window }: Page): Promise<PageEntry[]> {
  const since = window.basis === "start" ? "visit" : window.basis;
  return (await get<{ entries: PageEntry[] }>(`/children/${child.id}/entries?since=${since}`))
    .entries;
}
