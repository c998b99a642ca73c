/** Whether what a reminder asks for is done, as far as this phone knows: by whoever, on whichever phone. */

import { MORNING_ENDS } from "../diary/moment";
import type { Local, RecordRow } from "../local/database";
import { heads } from "../local/heads";
import type { Reminder, Thing } from "../local/reminders";

const ENTRY = "diary.entry";

/** Kept records in which each thing shows that it is done. */
const KIND_OF: Record<Thing, string> = {
  "peak-flow": ENTRY,
  symptoms: ENTRY,
  "check-in": "goal.checkin",
  "next-step": "next-step",
  refill: "medicine",
  visit: "visit.questions",
  review: "plan",
};

/** As much of any body as is looked at here. */
interface Said {
  day?: string;
  session?: string;
  fields?: Record<string, unknown>;
  goal?: string;
  visit?: string;
  status?: string;
}

interface Written extends Said {
  /** Wall time at which it was written, `YYYY-MM-DDTHH:MM`. */
  at: string;
  record: string;
}

/**
 * Looked at for what `reminder` asked at the moment `rang`; the server asks the same before it
 * rings (api/reminders/done.py) and knows more. In doubt it is not done.
 */
export async function isDone(db: Local, reminder: Reminder, rang: Date): Promise<boolean> {
  const wall = wallIn(reminder.zone, rang);
  const rows = await rowsOf(db, reminder.child, KIND_OF[reminder.thing]);
  return rows.flatMap(written).some((one) => isAnswer(one, reminder, wall));
}

async function rowsOf(db: Local, child: string, kind: string): Promise<RecordRow[]> {
  const streams = await db.getAllFromIndex("streams", "bySubject", child);
  const ranges = streams.map(({ stream }) => IDBKeyRange.bound([stream, kind], [stream, kind, []]));
  const found = ranges.map((range) => db.getAllFromIndex("records", "byDay", range));
  return (await Promise.all(found)).flat();
}

/** What stands of a record. */
const written = ({ record, revisions }: RecordRow): Written[] =>
  heads(revisions).flatMap(({ body, at }) => (body ? [{ ...(body as Said), at, record }] : []));

function isAnswer(one: Written, { thing, record }: Reminder, wall: string): boolean {
  const about = record === null || [one.record, one.goal, one.visit].includes(record);
  switch (thing) {
    case "peak-flow":
      return isOfThatHalf(one, wall) && Boolean(one.fields?.peak_flow);
    case "symptoms":
      return isOfThatHalf(one, wall);
    case "check-in":
      return about && one.at.slice(0, 10) >= wall.slice(0, 10);
    case "next-step":
      return about && one.at >= wall && one.status !== "open";
    default:
      return about && one.at >= wall;
  }
}

const half = (wall: string): string =>
  Number(wall.slice(11, 13)) < MORNING_ENDS ? "morning" : "evening";

/** An entry of a diary without halves answers for its whole day. */
function isOfThatHalf({ day, session, at }: Written, wall: string): boolean {
  if (day !== wall.slice(0, 10)) return false;
  if (!session) return true;
  if (session !== "other") return session === half(wall);
  return (at.slice(0, 10) === day ? half(at) : "evening") === half(wall);
}

/** The wall clock of that zone; Sweden writes the time as ISO 8601 does. */
const wallIn = (timeZone: string, at: Date): string =>
  at.toLocaleString("sv-SE", { timeZone }).replace(" ", "T").slice(0, 16);
