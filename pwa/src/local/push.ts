/** Sends what is kept, batch by batch, and settles each entry by what the server said of it. */
import { type FieldError, Problem, post } from "../api";
import { announce } from "./channel";
import { factIn, type Local, type OutboxRow } from "./database";
import { ADDRESS, type LogName, logOf } from "./logs";
import { meetEpoch } from "./reoffer";
import type { Revision } from "./revision";

const MOST = 100;
/** Characters of JSON in a batch: the server takes 256 KiB, and a letter may need four bytes. */
const MOST_TEXT = 60_000;

interface Result {
  id: string;
  status: "stored" | "same" | "conflict" | "refused" | "invalid";
  seq?: number;
  code?: string;
  errors?: FieldError[];
}

interface Pushed {
  epoch: string;
  results: Result[];
}

/** Pushes until nothing of this log waits; raises the `Problem` that stopped it. */
export async function pushAll(db: Local, person: string, log: LogName): Promise<void> {
  let most = MOST;
  for (;;) {
    const rows = await nextBatch(db, log, most);
    if (rows.length === 0) return;
    const results = await offer(db, person, log, rows);
    // A batch the server could not read at all is offered one by one, so that one entry stops no other.
    if (!results) most = 1;
    else await settle(db, person, rows, results);
  }
}

async function nextBatch(db: Local, log: LogName, most: number): Promise<OutboxRow[]> {
  const all = await db.getAll("outbox");
  const waiting = all.filter((row) => !row.trouble && logOf(row) === log);
  const device = waiting[0]?.revision.device;
  let text = 0;
  const fits = (row: OutboxRow, place: number) => {
    text += JSON.stringify(row.revision).length;
    return place === 0 || (place < most && text < MOST_TEXT && row.revision.device === device);
  };
  const end = waiting.findIndex((row, place) => !fits(row, place));
  return end < 0 ? waiting : waiting.slice(0, end);
}

async function offer(
  db: Local,
  person: string,
  log: LogName,
  rows: OutboxRow[],
): Promise<Result[] | null> {
  const epoch = (await factIn(db, "epoch")) ?? null;
  const device = rows[0]?.revision.device;
  try {
    const revisions = rows.map((row) => wire(row.revision));
    const answer = await post<Pushed>(`${ADDRESS[log]}/push`, { epoch, device, revisions });
    await meetEpoch(db, person, answer.epoch);
    return answer.results;
  } catch (problem) {
    if (!(problem instanceof Problem) || ![413, 422].includes(problem.status)) throw problem;
    if (rows.length > 1) return null;
    const { code, errors } = problem;
    return [{ id: (rows[0] as OutboxRow).id, status: "invalid", code, errors }];
  }
}

function wire(revision: Revision) {
  const { id, stream, record, kind, parents, body, at, zone, offset, device_seq, schema } =
    revision;
  return { id, stream, record, kind, parents, body, at, zone, offset, device_seq, schema };
}

async function settle(
  db: Local,
  person: string,
  rows: OutboxRow[],
  results: Result[],
): Promise<void> {
  const byId = new Map(results.map((result) => [result.id, result]));
  const tx = db.transaction(["outbox", "records"], "readwrite", { durability: "strict" });
  for (const row of rows) {
    const result = byId.get(row.id);
    // An entry the answer forgot would else be offered for ever.
    if (!result) throw new Problem(502, "unavailable");
    const taken = result.status === "stored" || result.status === "same";
    if (taken) await tx.objectStore("outbox").delete(row.order as number);
    else await tx.objectStore("outbox").put({ ...row, trouble: troubleOf(result) });
  }
  await tx.done;
  for (const [stream, records] of touched(rows)) {
    announce({ what: "records", person, stream, records });
  }
  announce({ what: "outbox", person });
}

const troubleOf = ({ code, status, errors }: Result) => ({
  code: code ?? status,
  errors: errors ?? [],
});

function touched(rows: OutboxRow[]): Map<string, string[]> {
  const byStream = new Map<string, string[]>();
  for (const { revision } of rows) {
    byStream.set(revision.stream, [...(byStream.get(revision.stream) ?? []), revision.record]);
  }
  return byStream;
}
