/** Fetches what is new in every diary this person may read, and forgets those they may not. */
import { Problem, post } from "../api";
import { announce } from "./channel";
import { type Packed, unpack } from "./columns";
import { type Author, fact, factIn, type Local, type StreamRow } from "./database";
import { forgetStreams } from "./gone";
import { ADDRESS, type LogName, logOf, NAMES } from "./logs";
import { meetEpoch, reoffer } from "./reoffer";
import { addRevisions } from "./rows";

/** Revisions in one answer: three years of a child, and no more than a small phone can hold. */
const LIMIT = 2560;

interface PulledStream {
  subject: string;
  visibility: string;
  head: number;
  columns: Packed;
  next: number;
  more: boolean;
  rewound?: boolean;
}

interface Pulled {
  epoch: string;
  streams: Record<string, PulledStream>;
  gone: string[];
  people: Record<string, Author>;
}

/** Pulls until nothing is left; answers whether there is something to offer again first. */
export async function pullAll(
  db: Local,
  person: string,
  log: LogName,
): Promise<"done" | "offer-again"> {
  for (;;) {
    const cursors = await cursorsOf(db, log);
    const [epoch, device] = await whereWeStand(db);
    const asked = { epoch, device, cursors, limit: LIMIT };
    const answer = await post<Pulled>(`${ADDRESS[log]}/pull`, asked);
    if (await meetEpoch(db, person, answer.epoch)) return "offer-again";
    const rewound = rewoundOf(answer, cursors);
    for (const stream of rewound) await reoffer(db, person, stream);
    if (rewound.length > 0) return "offer-again";
    await apply(db, person, log, answer, cursors);
    if (!Object.values(answer.streams).some((stream) => stream.more)) return "done";
  }
}

async function cursorsOf(db: Local, log: LogName): Promise<Record<string, number>> {
  const rows = (await db.getAll("streams")).filter((row) => logOf(row) === log);
  return Object.fromEntries(rows.map((row) => [row.stream, row.cursor]));
}

async function whereWeStand(db: Local): Promise<[string | null, string | null]> {
  const store = db.transaction("facts").store;
  const [epoch, device] = await Promise.all([fact(store, "epoch"), fact(store, "device")]);
  return [epoch ?? null, device ?? null];
}

/** The streams of which this phone has read more than the server now has. */
function rewoundOf(answer: Pulled, cursors: Record<string, number>): string[] {
  return Object.entries(answer.streams)
    .filter(([stream, { rewound, head }]) => rewound || (cursors[stream] ?? 0) > head)
    .map(([stream]) => stream);
}

async function apply(
  db: Local,
  person: string,
  log: LogName,
  answer: Pulled,
  cursors: Record<string, number>,
): Promise<void> {
  for (const [stream, pulled] of Object.entries(answer.streams)) {
    if (pulled.more && pulled.next <= (cursors[stream] ?? 0)) throw new Problem(502, "unavailable");
    await applyStream(db, person, log, stream, pulled);
  }
  if (answer.gone.length > 0) await forgetStreams(db, person, answer.gone);
  const names = await factIn(db, NAMES[log]);
  await db.put("facts", { ...names, ...answer.people }, NAMES[log]);
}

/** The rows and the cursor that covers them, in one transaction: a cut leaves no gap. */
async function applyStream(
  db: Local,
  person: string,
  log: LogName,
  stream: string,
  pulled: PulledStream,
): Promise<void> {
  const revisions = unpack(pulled.columns, stream);
  const tx = db.transaction(["records", "streams"], "readwrite");
  const known = await tx.objectStore("streams").get(stream);
  const { subject, visibility } = pulled;
  const row: StreamRow = { stream, subject, visibility, cursor: pulled.next, log };
  const [records] = await Promise.all([
    addRevisions(tx.objectStore("records"), revisions),
    tx.objectStore("streams").put(row),
  ]);
  await tx.done;
  if (!known) announce({ what: "streams", person });
  if (records.length > 0) {
    announce({ what: "records", person, stream, records: records.length > 50 ? null : records });
  }
}
