/** Which diaries and projects this phone keeps a copy of. */
import { announce } from "./channel";
import { local, personHere } from "./holder";
import type { LogName } from "./logs";

/** A diary by its stream, as the server names it beside the child. */
export interface Diary {
  child: string;
  stream: string;
}

/** Reads these diaries from now on; what is already read stays. Families' own come unasked too. */
export function follow(diaries: Diary[]): Promise<void> {
  return begin(
    diaries.map(({ child, stream }) => [stream, child, "family"]),
    "care",
  );
}

/** A project by its stream, as the server names it to its members. */
export interface FollowedProject {
  id: string;
  stream: string;
}

/** Keeps a copy of these projects from now on; later ones then come unasked. */
export function followProjects(projects: FollowedProject[]): Promise<void> {
  return begin(
    projects.map(({ id, stream }) => [stream, id, "project"]),
    "partnership",
  );
}

/** Keeps a copy of one's own diary of Together, which nobody else reads. */
export function followOwn(stream: string): Promise<void> {
  return begin([[stream, personHere(), "private"]], "partnership");
}

/** Whether this phone holds one's own diary of Together. */
export async function hasOwnDiary(): Promise<boolean> {
  return (await (await local()).countFromIndex("streams", "bySubject", personHere())) > 0;
}

type Named = [stream: string, subject: string, visibility: string];

async function begin(named: Named[], log: LogName): Promise<void> {
  const tx = (await local()).transaction("streams", "readwrite");
  const known = new Set(await tx.store.getAllKeys());
  const fresh = named.filter(([stream]) => !known.has(stream));
  await Promise.all(
    fresh.map(([stream, subject, visibility]) =>
      tx.store.put({ stream, subject, visibility, cursor: 0, log }),
    ),
  );
  await tx.done;
  if (fresh.length > 0) announce({ what: "streams", person: personHere() });
}

/** Drops the copy of a diary: a desk keeps none that it does not need. Unsent entries stay queued. */
export async function unfollow(child: string): Promise<void> {
  const tx = (await local()).transaction(["streams", "records"], "readwrite");
  const streams = await tx.objectStore("streams").index("bySubject").getAllKeys(child);
  await Promise.all(
    streams.flatMap((stream) => [
      tx.objectStore("streams").delete(stream),
      tx.objectStore("records").delete(IDBKeyRange.bound([stream], [stream, []])),
    ]),
  );
  await tx.done;
}
