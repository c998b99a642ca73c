/** A phone that its person has left rings no more, and shows nothing that rang before. */

/** As much of the worker as reaches its registration; pages have to ask for it. */
const worker = globalThis as { registration?: ServiceWorkerRegistration };

/** Longer would keep a person waiting who signs out without a network. */
const PATIENCE_MS = 2_000;

/** The registration of the app's worker, from a page or from the worker itself. */
export async function registration(): Promise<ServiceWorkerRegistration | undefined> {
  return worker.registration ?? navigator.serviceWorker?.getRegistration();
}

const LOCK = "ensemble-lock-screen";

/**
 * Does `act` while no page and no worker shows, looks or closes. Closing goes by tag and would take
 * away what has just come in its place; and Chromium forgets a notification that somebody looks for
 * in the instant in which it is shown: it stands there, and a tap does nothing.
 */
export function onLockScreen<T>(act: () => Promise<T>): Promise<T> {
  return navigator.locks.request(LOCK, act) as Promise<T>;
}

/** Ends this browser's subscription and clears the lock screen; works without a network too. */
export const silence = (): Promise<void> => quieten().catch(() => undefined);

async function quieten(): Promise<void> {
  const here = await registration();
  const subscription = await here?.pushManager?.getSubscription();
  await Promise.race([subscription?.unsubscribe().catch(() => undefined), pause()]);
  for (const shown of (await here?.getNotifications?.()) ?? []) shown.close();
  await setBadge(0);
}

/** The number on the app's sign, where the platform has one. */
export async function setBadge(count: number): Promise<void> {
  await navigator.setAppBadge?.(count).catch(() => undefined);
}

const pause = (): Promise<void> => new Promise((go) => setTimeout(go, PATIENCE_MS));
