/** What the clinics of one's children tell all their families, as last told to this phone. */
import { type ReadonlySignal, signal } from "@preact/signals";
import { get } from "../api";
import { changeFact, factIn } from "./database";
import { local } from "./holder";
import { today } from "./wall_clock";

export interface NoticeTold {
  id: string;
  clinic_name: string;
  title: string;
  text: string;
  /** Who wrote it, as families call them. */
  by: string;
  /** UTC. */
  published_at: string;
  /** The last local day on which it matters. */
  until: string;
}

/** `read` holds the ids of those that were opened on this phone. */
export interface News {
  notices: NoticeTold[];
  read: string[];
}

const NONE: News = { notices: [], read: [] };
const FRESH_MS = 15 * 60_000;
let askedAt = 0;

const shown = signal<News | null>(null);

/** null until it is read. */
export const news: ReadonlySignal<News | null> = shown;

/** Shows what this phone holds; what is over is left out, with no network too. */
export async function readNews(): Promise<void> {
  shown.value = stillOn((await factIn(await local(), "news")) ?? NONE);
}

/** Asks the server, unless it did so a while ago. Raises `Problem`. */
export async function refreshNews(): Promise<void> {
  if (Date.now() - askedAt < FRESH_MS) return;
  const { notices } = await get<{ notices: NoticeTold[] }>("/notices");
  askedAt = Date.now();
  await change((known) => ({ ...known, notices }));
}

/** It was opened here: Today need not show it again. */
export async function markRead(id: string): Promise<void> {
  await change((known) => ({ ...known, read: [...known.read, id] }));
}

async function change(next: (known: News) => News): Promise<void> {
  const kept = await changeFact(await local(), "news", (known = NONE) => tidy(next(known)));
  shown.value = stillOn(kept);
}

/** Without what was read of news that is over, and nothing twice. */
const tidy = ({ notices, read }: News): News => ({
  notices,
  read: notices.map(({ id }) => id).filter((id) => read.includes(id)),
});

const stillOn = ({ notices, read }: News): News => ({
  notices: notices.filter((one) => one.until >= today(new Date())),
  read,
});
