/** What pages and the worker share about this phone: who holds it, and which languages it may speak. */
import { type IDBPDatabase, openDB } from "idb";

/** The signed-in person, with what the server last said about them. */
export interface Holder {
  person: string;
  me: unknown;
}

let opening: Promise<IDBPDatabase> | undefined;

function phone(): Promise<IDBPDatabase> {
  opening ??= openDB("ensemble", 1, {
    upgrade: (db) => {
      db.createObjectStore("phone");
    },
    terminated: () => {
      opening = undefined;
    },
  });
  return opening;
}

/** The person signed in on this phone; null while nobody is, or while that is changing. */
export async function readHolder(): Promise<Holder | null> {
  return ((await (await phone()).get("phone", "holder")) as Holder | undefined) ?? null;
}

export async function writeHolder(holder: Holder | null): Promise<void> {
  await (await phone()).put("phone", holder, "holder");
}

/** Whether the server still has to be told that the last person signed out. */
export async function readLeaving(): Promise<boolean> {
  return ((await (await phone()).get("phone", "leaving")) as boolean | undefined) ?? false;
}

export async function writeLeaving(leaving: boolean): Promise<void> {
  await (await phone()).put("phone", leaving, "leaving");
}

/** The languages that the server last said it offers; null on a phone that has not asked. */
export async function readOffered(): Promise<string[] | null> {
  return ((await (await phone()).get("phone", "offered")) as string[] | undefined) ?? null;
}

export async function writeOffered(languages: string[]): Promise<void> {
  await (await phone()).put("phone", languages, "offered");
}
