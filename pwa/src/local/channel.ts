/** What pages and the worker of one phone tell each other: only names, never what was written. */
import type { Sync } from "./sync_state";

export type News =
  /** Records of a stream changed; `records: null` stands for all of them. */
  | { what: "records"; person: string; stream: string; records: string[] | null }
  | { what: "outbox"; person: string }
  | { what: "sync"; person: string; sync: Partial<Sync> }
  | { what: "streams"; person: string }
  /** The list of reminders was told anew. */
  | { what: "reminders"; person: string }
  /** Another tab signed in or out. */
  | { what: "holder" };

type Listener = (news: News) => void;

const listeners = new Set<Listener>();
const channel = new BroadcastChannel("ensemble");
channel.onmessage = (event: MessageEvent<News>) => hear(event.data);

function hear(news: News): void {
  for (const listener of listeners) listener(news);
}

/** Tells this page and every other page and worker of this phone. */
export function announce(news: News): void {
  hear(news);
  channel.postMessage(news);
}

/** Tells the other pages and the worker alone. */
export function tellOthers(news: News): void {
  channel.postMessage(news);
}

export function listen(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
