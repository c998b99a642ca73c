/** What the clinics of one's children tell all their families, as last told to this phone. */
import { type ReadonlySignal, signal } from "@preact/signals";
import { get } from "../api";
import { fact } from "./database";
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
export async function readNews(): Promise<News> {
  shown.value = stillOn(await held());
  return shown.value;
}

/** Asks the server, unless it did so a while ago. Raises `Problem`. */
export async function refreshNews(): Promise<void> {
  if (Date.now() - askedAt < FRESH_MS) return;
  const { notices } = await get<{ notices: NoticeTold[] }>("/notices");
  askedAt = Date.now();
  await keepNews({ ...(await held()), notices });
}

/** It was opened here: Today need not show it again. */
export async function markRead(id: string): Promise<void> {
  const known = await held();
  if (!known.read.includes(id)) await keepNews({ ...known, read: [...known.read, id] });
}

async function held(): Promise<News> {
  return (await fact((await local()).transaction("facts").store, "news")) ?? NONE;
}

async function keepNews(next: News): Promise<void> {
  const ids = next.notices.map((one) => one.id);
  const kept = { ...next, read: next.read.filter((id) => ids.includes(id)) };
  await (await local()).put("facts", kept, "news");
  shown.value = stillOn(kept);
}

const stillOn = ({ notices, read }: News): News => ({
  notices: notices.filter((one) => one.until >= today(new Date())),
  read,
});
