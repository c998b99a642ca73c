/** Rings: shows what a reminder says, and takes the answer, without a page and without a network. */
import push from "words:en/push";
import told from "words:en/told";
import pushElsewhere from "words:others/push";
import toldElsewhere from "words:others/told";
import { addWords, language, speak, t } from "../pwa/src/language";
import { type Local, localOf } from "../pwa/src/local/database";
import { exchange, SYNC_TAG } from "../pwa/src/local/exchange";
import { type Holder, readHolder } from "../pwa/src/local/phone";
import { answerIn, type Reminder, remindersIn, wordsAllowedIn } from "../pwa/src/local/reminders";
import { hasRung, noteRung, ringsIn } from "../pwa/src/local/rings";
import { onLockScreen, setBadge, silence, standing } from "../pwa/src/local/silence";
import { languageHere } from "../pwa/src/phone/offered";
import { isDone } from "../pwa/src/reminders/done";
import { subscribe } from "../pwa/src/reminders/subscribe";
import type { Kept } from "../pwa/src/reminders/taken_back";
import { type Message, messageOf } from "./message";

declare const self: ServiceWorkerGlobalScope;

addWords(told);
addWords(push);

const ANSWERS = ["done", "later"] as const;
type Said = (typeof ANSWERS)[number];

export function onPush(event: PushEvent): void {
  event.waitUntil(receive(messageOf(event)));
}

async function receive(message: Message): Promise<void> {
  await onLockScreen(() => ring(message));
  // Nobody is signed in: whoever was reminded here has left this phone.
  if (!(await readHolder())) await silence();
}

async function ring(message: Message): Promise<void> {
  const holder = await readHolder();
  if (!holder) return;
  await speakAsOnScreen();
  const db = await localOf(holder.person);
  const about = await reminderOf(message, db);
  const again = message.id !== null && (await hasRung(db, message.id));
  const done = about !== null && (await isDone(db, about, new Date()));
  const needless = done || (again && (await shownFor(message)).length === 0);
  const words = about && !needless && (await wordsOf(about, db, holder));
  await show(message, words || message.title || t("told-push-reminder"), again || done);
  // Shown all the same: phones end the ringing of an app that was pushed to and showed nothing.
  if (needless) for (const one of await shownFor(message)) one.close();
  if (message.id && !again) await noteRung(db, message.id);
  if (message.badge !== null && !needless) await setBadge(message.badge);
}

/** The worker outlives what the pages say: their language may be another since it last rang. */
async function speakAsOnScreen(): Promise<void> {
  const spoken = await languageHere();
  const words = [toldElsewhere[spoken], pushElsewhere[spoken]].filter((some) => some !== undefined);
  if (spoken !== language) speak(spoken, words);
}

/** One that is not news takes the place of what stands, without a sound. */
async function show(message: Message, words: string, silent: boolean): Promise<void> {
  const { id, tag, address, reminder } = message;
  const kept: Kept = { id, address, reminder, rang: Date.now() };
  await self.registration.showNotification(words, {
    ...(tag && { tag, renotify: !silent }),
    silent,
    data: kept,
    icon: "/icons/192.png",
    lang: language,
    actions: reminder ? ANSWERS.map((action) => ({ action, title: t(`told-push-${action}`) })) : [],
  } as NotificationOptions);
}

/** What stands on the lock screen for this message. */
async function shownFor({ id }: Message): Promise<Notification[]> {
  return (await standing()).filter(({ data }) => (data as Kept).id === id);
}

async function reminderOf(message: Message, db: Local): Promise<Reminder | null> {
  const known = message.reminder === null ? null : await remindersIn(db);
  return known?.reminders.find((one) => one.id === message.reminder) ?? null;
}

/** What it is about, from this phone's own copy, where its person allowed that to be shown. */
async function wordsOf(about: Reminder, db: Local, { me }: Holder): Promise<string | null> {
  if (!(await wordsAllowedIn(db))) return null;
  const { children = [] } = (me ?? {}) as { children?: { id: string; name: string }[] };
  const child = children.find((one) => one.id === about.child);
  return child ? t(`push-${about.thing}`, { name: child.name }) : null;
}

export function onNotificationClick(event: NotificationEvent): void {
  const { notification } = event;
  const { address, reminder } = notification.data as Kept;
  const said = ANSWERS.find((one) => one === event.action);
  notification.close();
  event.waitUntil(said && reminder ? answer(reminder, said) : open(address));
}

/** Written down first; then sent, now or when there is a network. */
async function answer(reminder: string, said: Said): Promise<void> {
  const holder = await readHolder();
  if (!holder) return;
  const db = await localOf(holder.person);
  await answerIn(db, { reminder, answer: said, at: new Date().toISOString() });
  await Promise.all([onLockScreen(countAnew).catch(() => undefined), send()]);
}

async function countAnew(): Promise<void> {
  await setBadge((await standing()).length);
}

async function send(): Promise<void> {
  const { state } = await exchange();
  if (state !== "idle") await sendLater();
}

interface SyncManager {
  register(tag: string): Promise<void>;
}

async function sendLater(): Promise<void> {
  const { sync } = self.registration as { sync?: SyncManager };
  await sync?.register(SYNC_TAG).catch(() => undefined);
}

async function open(address: string): Promise<void> {
  const [page] = await self.clients.matchAll({ type: "window" });
  const led = await page?.navigate(address).catch(() => null);
  if (led) await led.focus().catch(() => undefined);
  else await self.clients.openWindow(address);
}

/** The browser has given up the subscription by itself. */
export function onSubscriptionChange(event: ExtendableEvent): void {
  event.waitUntil(renew());
}

async function renew(): Promise<void> {
  const holder = await readHolder();
  if (!holder || !(await ringsIn(await localOf(holder.person)))) return;
  // The next opening of the app does it again.
  await subscribe(self.registration).catch(() => undefined);
}
