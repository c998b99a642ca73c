/** Reading the diary from this phone: the last weeks for most screens, all of it for the chart. */
import { daysBefore, type RecordView, records, whenRead } from "../local";
import { PLAN } from "../plans/plan";
import { ENTRY, type EntryBody } from "./entry";

export type Views = RecordView<EntryBody>[];

/** Five weeks: what Today, the form and the first page of the diary show. */
const LOOKS_BACK = 35;

/** Entries of the last weeks; null while they are read. Every screen asks alike, so they are read once. */
export const recentEntries = (child: string, today: string): Views | null =>
  recent(child, today).value;

const recent = (child: string, today: string) =>
  records<EntryBody>(child, ENTRY, daysBefore(today, LOOKS_BACK));

/** Reads the last weeks and the plans ahead of the screen that shows them. */
export const readAhead = (child: string, today: string): Promise<unknown> =>
  Promise.all([whenRead(recent(child, today)), whenRead(records(child, PLAN))]);

/** Every entry; null while they are read. */
export const allEntries = (child: string): Views | null => records<EntryBody>(child, ENTRY).value;

/**
 * The record called `record`; undefined while it is read, null when this phone does not have it.
 *
 * Most are recent: three years are read only for an old one.
 */
export function entryRecord(
  child: string,
  record: string | undefined,
  today: string,
): RecordView<EntryBody> | null | undefined {
  const recent = recentEntries(child, today);
  if (!recent) return undefined;
  const known = recent.find((view) => view.record === record);
  if (known) return known;
  const all = allEntries(child);
  return all ? (all.find((view) => view.record === record) ?? null) : undefined;
}
