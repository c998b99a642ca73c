/** Whether reminders ring on this phone, as a signal, and turning that on and off. */
import { type ReadonlySignal, signal } from "@preact/signals";
import { post, remove } from "../api";
import { local } from "../local/holder";
import { ringsIn, setRings } from "../local/rings";
import { registration, setBadge } from "../local/silence";
import { installsByHand } from "../phone/install";
import { subscribe } from "./subscribe";
import { followDone } from "./taken_back";

/**
 * `on` it rings here · `off` it may, and nobody asked for it · `blocked` the person or the browser
 * said no · `install` only from the home screen · `unsupported` never in this browser.
 */
export type Push = "on" | "off" | "blocked" | "install" | "unsupported";

const state = signal<Push | null>(null);

/** null until it is read. */
export const push: ReadonlySignal<Push | null> = state;

/** Looks anew; permission can be taken back at any time, outside of the app. */
export async function readPush(): Promise<Push> {
  state.value = await look();
  return state.value;
}

async function look(): Promise<Push> {
  if (installsByHand()) return "install";
  const able = "serviceWorker" in navigator && "PushManager" in globalThis;
  if (!able || !("Notification" in globalThis)) return "unsupported";
  if (Notification.permission === "denied") return "blocked";
  if (Notification.permission !== "granted" || !(await ringsIn(await local()))) return "off";
  const subscribed = await (await registration())?.pushManager.getSubscription();
  return subscribed ? "on" : "off";
}

/** Asks for permission (only ever after a tap) and subscribes. Raises what the network raises. */
export async function turnOn(): Promise<Push> {
  if ((await Notification.requestPermission()) === "granted") {
    await subscribe(await navigator.serviceWorker.ready);
    await setRings(await local(), true);
    followDone();
  }
  return readPush();
}

/** Rings here no more; other devices of the person go on. Raises `Problem`. */
export async function turnOff(): Promise<Push> {
  await remove("/push/subscription");
  await setRings(await local(), false);
  const subscription = await (await registration())?.pushManager.getSubscription();
  await subscription?.unsubscribe();
  return readPush();
}

/** The server sends this device a test within a few seconds. Raises `Problem`. */
export const sendTest = (): Promise<void> => post("/push/test");

/** At each opening: browsers end subscriptions without a word, and the number has been seen. */
export async function renewPush(): Promise<void> {
  await setBadge(0);
  if ((await readPush()) === "unsupported" || !(await ringsIn(await local()))) return;
  if (Notification.permission !== "granted") return;
  followDone();
  await subscribe(await navigator.serviceWorker.ready).catch(() => undefined);
  await readPush();
}
