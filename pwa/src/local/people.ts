/** The names behind the ids in a diary, as the server last told them. */
import { type ReadonlySignal, signal } from "@preact/signals";
import { listen } from "./channel";
import { type Author, fact } from "./database";
import { isHere, local } from "./holder";

const known = signal<Record<string, Author>>({});
const knownPartners = signal<Record<string, Author>>({});

/** Name and role by person id, for "who wrote this". */
export const people: ReadonlySignal<Record<string, Author>> = known;

/** The same for projects, by the names that people chose to go by there. */
export const partners: ReadonlySignal<Record<string, Author>> = knownPartners;

export async function readPeople(): Promise<void> {
  const store = (await local()).transaction("facts").store;
  const [care, projects] = await Promise.all([fact(store, "people"), fact(store, "partners")]);
  known.value = care ?? {};
  knownPartners.value = projects ?? {};
}

/** Names arrive with an exchange. */
export function followPeople(): () => void {
  return listen((news) => {
    if (news.what !== "sync" || news.sync.state !== "idle") return;
    if (isHere(news.person)) void readPeople();
  });
}
