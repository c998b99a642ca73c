/** Which diaries this phone keeps a copy of. */
import { announce } from "./channel";
import { local, personHere } from "./holder";

/** A diary by its stream, as the server names it beside the child. */
export interface Diary {
  child: string;
  stream: string;
}

/** Reads these diaries from now on; what is already read stays. Families' own come unasked too. */
export async function follow(diaries: Diary[]): Promise<void> {
  const tx = (await local()).transaction("streams", "readwrite");
  const known = new Set(await tx.store.getAllKeys());
  const fresh = diaries.filter((diary) => !known.has(diary.stream));
  await Promise.all(
    fresh.map(({ child, stream }) =>
      tx.store.put({ stream, subject: child, visibility: "family", cursor: 0 }),
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
