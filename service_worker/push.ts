/** Rings: shows what a reminder says, and takes the answer, without a page and without a network. */
import push from "words:en/push";
import told from "words:en/told";
import { addWords, language, t } from "../pwa/src/language";
import { type Local, localOf } from "../pwa/src/local/database";
import { exchange, SYNC_TAG } from "../pwa/src/local/exchange";
import { type Holder, readHolder } from "../pwa/src/local/phone";
import { answerIn, remindersIn, wordsAllowedIn } from "../pwa/src/local/reminders";
import { hasRung, noteRung, ringsIn } from "../pwa/src/local/rings";
import { setBadge, silence } from "../pwa/src/local/silence";
import { subscribe } from "../pwa/src/reminders/subscribe";
import { type Message, messageOf } from "./message";

declare const self: ServiceWorkerGlobalScope;

addWords(told);
addWords(push);

/** What the app keeps with a notification. */
interface Kept {
  address: string;
  reminder: string | null;
}

const ANSWERS = ["done", "later"] as const;
type Said = (typeof ANSWERS)[number];

export function onPush(event: PushEvent): void {
  event.waitUntil(ring(messageOf(event)));
}

async function ring(message: Message): Promise<void> {
  const holder = await readHolder();
  // Nobody is signed in: whoever was reminded here has left this phone.
  if (!holder) return silence();
  const db = await localOf(holder.person);
  if (message.id && (await hasRung(db, message.id))) return;
  const known = message.reminder && (await wordsOf(message.reminder, db, holder));
  const { title, tag, address, reminder, badge } = message;
  const kept: Kept = { address, reminder };
  await self.registration.showNotification(known || title || t("told-push-reminder"), {
    ...(tag && { tag, renotify: true }),
    data: kept,
    icon: "/icons/192.png",
    lang: language,
    actions: reminder ? ANSWERS.map((action) => ({ action, title: t(`told-push-${action}`) })) : [],
  } as NotificationOptions);
  if (message.id) await noteRung(db, message.id);
  if (badge !== null) await setBadge(badge);
}

/** What it is about, from this phone's own copy, where its person allowed that to be shown. */
async function wordsOf(id: string, db: Local, { me }: Holder): Promise<string | null> {
  if (!(await wordsAllowedIn(db))) return null;
  const reminder = (await remindersIn(db))?.reminders.find((one) => one.id === id);
  const { children = [] } = (me ?? {}) as { children?: { id: string; name: string }[] };
  const child = children.find((one) => one.id === reminder?.child);
  return reminder && child ? t(`push-${reminder.thing}`, { name: child.name }) : null;
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
  await setBadge((await self.registration.getNotifications()).length);
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
