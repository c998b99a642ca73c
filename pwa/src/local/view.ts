/** What a record says now: its heads, its history, and how far it has travelled. */
import type { OutboxRow, RecordRow } from "./database";
import { heads } from "./heads";
import type { RecordView, Revision, Status } from "./revision";

/** The view of one record; `unsent` holds, by revision id, what the server does not have. */
export function viewOf(row: RecordRow, unsent: ReadonlyMap<string, OutboxRow>): RecordView {
  const { stream, record, kind, day, revisions } = row;
  const open = revisions.length === 1 ? revisions : heads(revisions).sort(newestClaimFirst);
  const waiting = revisions.map((one) => unsent.get(one.id)).filter((one) => one !== undefined);
  const trouble = waiting.find((one) => one.trouble)?.trouble ?? null;
  return {
    record,
    stream,
    kind,
    day,
    heads: open,
    revisions,
    withdrawn: open.every((revision) => revision.body === null),
    status: statusOf(waiting, trouble !== null),
    trouble,
  };
}

function statusOf(waiting: OutboxRow[], troubled: boolean): Status {
  if (troubled) return "needs-you";
  return waiting.length > 0 ? "kept" : "sent";
}

function newestClaimFirst(one: Revision, other: Revision): number {
  return claimed(other) - claimed(one);
}

/** The moment the phone claims, in minutes of UTC; for showing only, never a reason to drop one. */
function claimed(revision: Revision): number {
  return Date.parse(`${revision.at}Z`) / 60_000 - revision.offset;
}
