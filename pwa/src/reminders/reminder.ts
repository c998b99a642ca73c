/** A reminder as its form holds it, and what a person reads of it. */
import { put, remove } from "../api";
import { shortDay, shortWeekday, timeInWords } from "../dates";
import { today, zoneHere } from "../local";
import {
  type Reminder,
  type ReminderSettings,
  refreshReminders,
  type Thing,
} from "../local/reminders";
import type { IconName } from "../parts/icons";
import { locale, t } from "../words";

export interface Form {
  id: string;
  thing: Thing;
  record: string | null;
  times: string[];
  days: number[];
  /** The first day it rings again; empty while it is not paused. */
  paused: string | null;
  seldom: boolean;
}

export const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

export const ICON_OF: Record<Thing, IconName> = {
  "peak-flow": "breath",
  symptoms: "edit",
  "check-in": "star",
  "next-step": "list",
  refill: "heart",
  visit: "visits",
  review: "plan",
};

/** When most families would like to be asked; everything can be changed. */
const USUAL: Record<Thing, { times: string[]; days: number[] }> = {
  "peak-flow": { times: ["07:00"], days: EVERY_DAY },
  symptoms: { times: ["19:00"], days: EVERY_DAY },
  "check-in": { times: ["18:00"], days: [7] },
  "next-step": { times: ["17:00"], days: EVERY_DAY },
  refill: { times: ["17:00"], days: EVERY_DAY },
  visit: { times: ["18:00"], days: EVERY_DAY },
  review: { times: ["18:00"], days: EVERY_DAY },
};

/** Things whose own date says on which days they ring. */
export const BY_ITS_DATE: readonly Thing[] = ["refill", "visit", "review"];

export function freshForm(thing: Thing, record: string | null): Form {
  // Random through and through: it is all that a locked phone is told.
  return { id: crypto.randomUUID(), thing, record, ...USUAL[thing], paused: null, seldom: false };
}

/** The same form for another thing, with the times that suit it. */
export const about = (form: Form, thing: Thing): Form => ({
  ...form,
  thing,
  record: null,
  ...USUAL[thing],
});

export const formOf = (one: Reminder): Form => ({
  id: one.id,
  thing: one.thing,
  record: one.record,
  times: one.times,
  days: one.days,
  paused: isPaused(one) ? one.paused_until : null,
  seldom: one.seldom,
});

/** The fields that need another look. */
export function missingIn(form: Form): ("times" | "days" | "pause")[] {
  const past = form.paused !== null && form.paused <= today(new Date());
  return [
    ...(form.times.some((time) => time === "") ? (["times"] as const) : []),
    ...(form.days.length === 0 ? (["days"] as const) : []),
    ...(past ? (["pause"] as const) : []),
  ];
}

/** Sets a reminder, new or anew. Raises `Problem`. */
export async function setReminder(child: string, form: Form): Promise<void> {
  await send(child, form);
  await refreshReminders();
}

/** Silences all of these until that day, or lets them go on. Raises `Problem`. */
export async function pauseAll(some: Reminder[], paused: string | null): Promise<void> {
  for (const one of some) await send(one.child, { ...formOf(one), paused });
  await refreshReminders();
}

async function send(child: string, form: Form): Promise<void> {
  const { id, paused, ...said } = form;
  const times = [...new Set(form.times)].sort();
  const rest = { child, times, zone: zoneHere(), paused_until: paused };
  await put(`/reminders/${id}`, { ...said, ...rest });
}

/** Stops a reminder for good. Raises `Problem`. */
export async function stopReminder(id: string): Promise<void> {
  await remove(`/reminders/${id}`);
  await refreshReminders();
}

/** Keeps what holds for all reminders of the person. Raises `Problem`. */
export async function setSettings(settings: ReminderSettings): Promise<void> {
  await put("/reminders/settings", { ...settings, zone: zoneHere() });
  await refreshReminders();
}

export const isPaused = (one: Reminder): boolean =>
  one.paused_until !== null && one.paused_until > today(new Date());

/** "07:00 and 19:30 · Every day", or until when it is silent. */
export function whenInWords(one: Reminder): string {
  if (isPaused(one)) return t("reminders-paused", { day: shortDay(one.paused_until ?? "") });
  const times = list(one.times.map(timeInWords));
  if (one.seldom) return `${times} · ${t("reminders-seldom")}`;
  return BY_ITS_DATE.includes(one.thing)
    ? `${times} · ${t(`reminder-hint-${one.thing}`)}`
    : `${times} · ${daysInWords(one.days)}`;
}

export function daysInWords(days: readonly number[]): string {
  const set = [...days].sort().join("");
  if (set === "1234567") return t("reminder-days-all");
  if (set === "12345") return t("reminder-days-week");
  if (set === "67") return t("reminder-days-weekend");
  return list([...days].sort().map(shortWeekday));
}

const list = (parts: string[]): string =>
  new Intl.ListFormat(locale, { type: "conjunction" }).format(parts);
