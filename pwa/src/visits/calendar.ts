/** What is coming up for a child: visits, tests, refills, forms; by whom, from every part of the record. */
import { type Kept, keptOf } from "../local/kept";
import type { RecordView } from "../local/revision";
import type { DecisionBody } from "./agenda";
import type { StepBody } from "./step";
import type { VisitBody } from "./visit";

export const CARE_DATE = "care-date";
export const ACTIVITIES = [
  "visit",
  "test",
  "refill",
  "vaccine",
  "school-form",
  "review",
  "other",
] as const;
export type Activity = (typeof ACTIVITIES)[number];

export interface CareDateBody {
  day: string;
  what: Activity;
  text?: string;
  owner: "family" | "team";
  done?: boolean;
}

export type CareDate = Kept<CareDateBody>;

/** One line of the calendar; `href` leads to where it is kept. */
export interface CalendarLine {
  key: string;
  day: string;
  what: Activity | "step" | "expiry" | "decision";
  text: string;
  owner: "family" | "team" | "both" | null;
  done: boolean;
  date?: CareDate;
  href?: string;
}

/** As much of a medicine and of a plan as the calendar tells. */
export interface DatedMedicine {
  name: string;
  status?: string;
  refill_by?: string;
  expires?: string;
}

export interface Dated {
  dates: readonly RecordView<CareDateBody>[];
  visits: readonly RecordView<VisitBody>[];
  steps: readonly RecordView<StepBody>[];
  medicines: readonly RecordView<DatedMedicine>[];
  /** The days by which a plan is to be looked at again. */
  reviews: readonly string[];
  decisions: readonly RecordView<DecisionBody>[];
}

/** All lines, the earliest day first. */
export function linesOf(child: string, dated: Dated): CalendarLine[] {
  return [
    ...keptOf(dated.dates).map(dateLine),
    ...keptOf(dated.visits).map((visit) => visitLine(child, visit)),
    ...keptOf(dated.steps)
      .filter(({ body }) => body.status === "open")
      .map((step) => stepLine(child, step)),
    ...keptOf(dated.medicines).flatMap((medicine) => medicineLines(child, medicine)),
    ...keptOf(dated.decisions).flatMap((decision) => decisionLine(child, decision)),
    ...dated.reviews.map((day) => ({
      ...REVIEW,
      key: `review ${day}`,
      day,
      href: `/c/${child}/plan`,
    })),
  ].sort((one, other) => one.day.localeCompare(other.day));
}

const REVIEW = { what: "review", text: "", owner: "team", done: false } as const;

function dateLine(date: CareDate): CalendarLine {
  const { day, what, text = "", owner, done = false } = date.body;
  return { key: date.record, day, what, text, owner, done, date };
}

function visitLine(child: string, { record, body }: Kept<VisitBody>): CalendarLine {
  const href = `/c/${child}/visits/${record}`;
  const text = body.title ?? "";
  return { key: record, day: body.day, what: "visit", text, owner: null, done: false, href };
}

function stepLine(child: string, { record, body }: Kept<StepBody>): CalendarLine {
  const href = `/c/${child}/steps`;
  const { due, text, owner } = body;
  return { key: record, day: due, what: "step", text, owner: owner.who, done: false, href };
}

function decisionLine(child: string, { record, body }: Kept<DecisionBody>): CalendarLine[] {
  const href = `/c/${child}/visits/${body.visit}`;
  const line = { key: record, what: "decision", text: body.text, owner: "both", href } as const;
  return body.due ? [{ ...line, day: body.due, done: false }] : [];
}

function medicineLines(child: string, { record, body }: Kept<DatedMedicine>): CalendarLine[] {
  if (body.status === "stopped") return [];
  const line = {
    text: body.name,
    owner: "family",
    done: false,
    href: `/c/${child}/medicines`,
  } as const;
  return [
    ...(body.refill_by
      ? [{ ...line, key: `${record} refill`, what: "refill", day: body.refill_by } as const]
      : []),
    ...(body.expires
      ? [{ ...line, key: `${record} expiry`, what: "expiry", day: body.expires } as const]
      : []),
  ];
}

/** Lines under their months `YYYY-MM`, in order. */
export function byMonth(lines: readonly CalendarLine[]): [string, CalendarLine[]][] {
  const months = new Map<string, CalendarLine[]>();
  for (const line of lines) {
    const month = line.day.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), line]);
  }
  return [...months];
}
