/** The names behind the ids in a diary, as the server last told them. */
import { type ReadonlySignal, signal } from "@preact/signals";
import { listen } from "./channel";
import { type Author, fact } from "./database";
import { isHere, local } from "./holder";

const known = signal<Record<string, Author>>({});

/** Name and role by person id, for "who wrote this". */
export const people: ReadonlySignal<Record<string, Author>> = known;

export async function readPeople(): Promise<void> {
  const store = (await local()).transaction("facts").store;
  known.value = (await fact(store, "people")) ?? {};
}

/** Names arrive with an exchange. */
export function followPeople(): () => void {
  return listen((news) => {
    if (news.what !== "sync" || news.sync.state !== "idle") return;
    if (isHere(news.person)) void readPeople();
  });
}
