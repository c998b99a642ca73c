/** All patients at a glance: what each row says, how rows are ordered, what is missing where. */
import { get } from "../../api";
import { daysBefore } from "../../local/wall_clock";
import type { Gap } from "../../visits/step";
import { locale } from "../../words";
import type { Patient } from "../clinic";

export interface PanelRow {
  child: Omit<Patient, "stream">;
  stream: string;
  /** Of the last 28: days with an entry, those that tell how it was, and the good ones. */
  days: number;
  told: number;
  good: number;
  red: number;
  last_entry_day: string | null;
  /** RFC 3339 */
  last_review: string | null;
  next_visit: string | null;
  /** Whether the diary was read before the last visit; null when there was none. */
  read_before_visit: boolean | null;
  /** Days by which something was to be done and is not. */
  overdue: string[];
  /** Gaps about which the family was asked and has not answered. */
  asked: Gap[];
  plan: boolean;
  plan_review_due: boolean;
  coordinator: boolean;
  /** Whether the family lets the clinic count it; null when it has not said. */
  counted: boolean | null;
  late: number;
  two_versions: number;
  unlikely: { day: string; field: string }[];
}

export const readPanel = (clinic: string): Promise<{ patients: PanelRow[] }> =>
  get(`/clinics/${clinic}/panel`);

export const SORTS = ["control", "overdue", "entry", "review", "visit", "name"] as const;
export type Sort = (typeof SORTS)[number];

const LAST = "￿";
const share = ({ good, told }: PanelRow): number => (told === 0 ? 2 : good / told);

const compared: Record<Sort, (one: PanelRow, other: PanelRow) => number> = {
  control: (one, other) => other.red - one.red || share(one) - share(other),
  overdue: (one, other) => earliest(one).localeCompare(earliest(other)),
  entry: (one, other) => (one.last_entry_day ?? "").localeCompare(other.last_entry_day ?? ""),
  review: (one, other) => (one.last_review ?? "").localeCompare(other.last_review ?? ""),
  visit: (one, other) => (one.next_visit ?? LAST).localeCompare(other.next_visit ?? LAST),
  name: () => 0,
};

const earliest = ({ overdue }: PanelRow): string => overdue[0] ?? LAST;

/** What needs a look comes first; of equals, by name. */
export const sorted = (rows: readonly PanelRow[], by: Sort): PanelRow[] =>
  [...rows].sort(
    (one, other) =>
      compared[by](one, other) || one.child.name.localeCompare(other.child.name, locale),
  );

export const COVERS = ["coordinator", "plan", "diary", "read"] as const;
export type Cover = (typeof COVERS)[number];
const QUIET_DAYS = 14;

/** Whether a patient has what each should have; null where it cannot be asked yet. */
export function has(row: PanelRow, cover: Cover, today: string): boolean | null {
  if (cover === "coordinator") return row.coordinator;
  if (cover === "plan") return row.plan;
  if (cover === "read") return row.read_before_visit;
  return (row.last_entry_day ?? "") >= daysBefore(today, QUIET_DAYS);
}

export interface Missing {
  gap: Gap;
  /** How many, or of how many days. */
  count: number;
}

const FEW_DAYS = 8;
const MANY_LATE = 5;

/** What is missing, late, unlikely or twofold in a record. */
export function gapsOf(row: PanelRow): Missing[] {
  const found: (Missing | false)[] = [
    row.days < FEW_DAYS && { gap: "missing", count: row.days },
    row.late >= MANY_LATE && { gap: "late", count: row.late },
    row.unlikely.length > 0 && { gap: "unlikely", count: row.unlikely.length },
    row.two_versions > 0 && { gap: "two-versions", count: row.two_versions },
    !row.plan && { gap: "no-plan", count: 0 },
  ];
  return found.filter((one) => one !== false);
}
