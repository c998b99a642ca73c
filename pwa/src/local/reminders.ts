/** The person's own reminders as last told, and what was answered to them on this phone. */
import { type ReadonlySignal, signal } from "@preact/signals";
import { get, Problem, post } from "../api";
import { announce, listen } from "./channel";
import { changeFact, factIn, type Local } from "./database";
import { isHere, local, personHere } from "./holder";

export const THINGS = [
  "peak-flow",
  "symptoms",
  "check-in",
  "next-step",
  "refill",
  "visit",
  "review",
] as const;

/** What a reminder is about. */
export type Thing = (typeof THINGS)[number];

export interface Reminder {
  id: string;
  child: string;
  thing: Thing;
  /** The goal, next step, medicine or visit it is about. */
  record: string | null;
  /** Local times `HH:MM` in `zone`. */
  times: string[];
  /** 1 is Monday, 7 Sunday. */
  days: number[];
  /** IANA time zone. */
  zone: string;
  /** The first local day, `YYYY-MM-DD`, on which it rings again. */
  paused_until: string | null;
  /** UTC. */
  snoozed_until: string | null;
  /** UTC time of the next one. */
  next_due: string | null;
  /** Whether it comes less often than its times say. */
  seldom: boolean;
  /** Whether so many were not heeded that the app may ask: less often? */
  ask_less: boolean;
}

export interface ReminderSettings {
  zone: string;
  /** Local times `HH:MM`; nothing comes in between. */
  quiet_from: string;
  quiet_until: string;
  most_a_day: number;
  mail: "none" | "single" | "digest";
  /** Local time `HH:MM` of the digest. */
  mail_at: string;
}

export interface Reminders {
  reminders: Reminder[];
  settings: ReminderSettings;
}

/** What a person answered to a reminder: it is done, or please later. */
export interface Answer {
  reminder: string;
  /** UTC time at which it was due; left out when the phone was not told. */
  occurrence?: string;
  answer: "done" | "later";
  /** UTC time of the answer. */
  at: string;
}

const shown = signal<Reminders | null>(null);

/** What this phone knows of the person's reminders; null until it is read or was ever told. */
export const reminders: ReadonlySignal<Reminders | null> = shown;

/** Reads what this phone holds; screens of reminders call it when they open. */
export async function readReminders(): Promise<Reminders | null> {
  shown.value = (await remindersIn(await local())) ?? null;
  return shown.value;
}

/** What a person's database holds, for the worker too, which has no page. */
export async function remindersIn(db: Local): Promise<Reminders | undefined> {
  return factIn(db, "reminders");
}

/** Asks the server and keeps what it tells. Raises `Problem`. */
export async function refreshReminders(): Promise<Reminders> {
  const told = await fetchInto(await local(), personHere());
  shown.value = told;
  return told;
}

async function fetchInto(db: Local, person: string): Promise<Reminders> {
  const told = await get<Reminders>("/reminders");
  await db.put("facts", told, "reminders");
  announce({ what: "reminders", person });
  return told;
}

/** Writes an answer down; it is sent with the next exchange, which the caller wakes. */
export async function answerIn(db: Local, answer: Answer): Promise<void> {
  await changeFact(db, "answers", (waiting = []) => [...waiting, answer]);
}

const FRESH_MS = 15 * 60_000;
const MOST_AT_ONCE = 100;
let fetchedAt = 0;

/** Sends the answers that wait, then hears of the reminders again if that was a while ago. */
export async function exchangeReminders(db: Local, person: string): Promise<void> {
  const sent = await sendAnswers(db);
  if (!sent && Date.now() - fetchedAt < FRESH_MS) return;
  fetchedAt = Date.now();
  // What was told before still stands; the diary does not wait for a list.
  await fetchInto(db, person).catch(() => undefined);
}

/** Whether any were sent. Raises `Problem` for what may pass; they then wait for the next time. */
async function sendAnswers(db: Local): Promise<boolean> {
  const waiting = ((await factIn(db, "answers")) ?? []).slice(0, MOST_AT_ONCE);
  if (waiting.length === 0) return false;
  try {
    await post("/reminders/answers", { answers: waiting });
  } catch (problem) {
    // What the server will never take must not stand in the way of later answers.
    if (!(problem instanceof Problem) || problem.mayPass || problem.status === 401) throw problem;
  }
  await changeFact(db, "answers", (now = []) => now.slice(waiting.length));
  return true;
}

/** Whether the person said on this phone that no reminder is wanted. */
export async function remindersDeclined(): Promise<boolean> {
  return (await factIn(await local(), "reminders_declined")) ?? false;
}

/** Remembers on this phone that no reminder is wanted. */
export async function declineReminders(): Promise<void> {
  await (await local()).put("facts", true, "reminders_declined");
}

/** Whether a notification on this phone may say what it is about; no, until its person says so. */
export async function wordsAllowedIn(db: Local): Promise<boolean> {
  return (await factIn(db, "reminder_words")) ?? false;
}

/** The person's choice for this phone alone. */
export async function allowWords(allowed: boolean): Promise<void> {
  await (await local()).put("facts", allowed, "reminder_words");
}

listen((news) => {
  if (news.what === "reminders" && isHere(news.person) && shown.value) void readReminders();
});
