/** The two logs on this phone: what is about a child, and what is about a project. They never mix. */
import type { Local, OutboxRow, StreamRow } from "./database";

export type LogName = "care" | "partnership";

/** In the order in which they are exchanged: a child's record never waits for a project. */
export const LOGS: readonly LogName[] = ["care", "partnership"];

/** Where the server answers for each. */
export const ADDRESS: Readonly<Record<LogName, string>> = { care: "", partnership: "/partnership" };

/** The fact under which each log's names are kept: a partner's name is not a parent's. */
export const NAMES = { care: "people", partnership: "partners" } as const;

/** Rows of before there were two name none: they are about children. */
export const logOf = ({ log }: Pick<StreamRow | OutboxRow, "log">): LogName => log ?? "care";

/** The stream that all who have a part in a subject share; in one's own diary of Together, the only one. */
export const sharedOf = (rows: readonly StreamRow[]): StreamRow | undefined =>
  rows.find(
    ({ visibility, log }) =>
      visibility === "family" ||
      visibility === "project" ||
      (visibility === "private" && log === "partnership"),
  );

/** Whether there is anything to exchange: most families are in no project, and ask for none. */
export async function inUse(db: Local, log: LogName): Promise<boolean> {
  if (log === "care") return true;
  const tx = db.transaction(["streams", "outbox"]);
  const [streams, outbox] = await Promise.all([
    tx.objectStore("streams").getAll(),
    tx.objectStore("outbox").getAll(),
  ]);
  return [...streams, ...outbox].some((row) => logOf(row) === log);
}
