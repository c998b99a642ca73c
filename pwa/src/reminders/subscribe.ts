/** Lets push services reach this browser, and tells our server where. */
import { get, put } from "../api";

/** Subscribes, or renews what is there; for a page and for the worker. Raises `Problem`. */
export async function subscribe({ pushManager }: ServiceWorkerRegistration): Promise<void> {
  const { key } = await get<{ key: string }>("/push/key");
  let subscription = await pushManager.getSubscription();
  if (subscription && !isFor(subscription, key)) {
    // The server has another key than it had: what was made for the old one is worth nothing.
    await subscription.unsubscribe();
    subscription = null;
  }
  subscription ??= await pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: key,
  });
  const { endpoint, keys } = subscription.toJSON();
  await put("/push/subscription", { endpoint, keys });
}

function isFor({ options }: PushSubscription, key: string): boolean {
  const known = options?.applicationServerKey;
  return !known || base64url(new Uint8Array(known)) === key;
}

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
