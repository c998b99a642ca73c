/** A phone that its person has left rings no more, and shows nothing that rang before. */

/** As much of the worker as reaches its registration; pages have to ask for it. */
const worker = globalThis as { registration?: ServiceWorkerRegistration };

/** Longer would keep a person waiting who signs out without a network. */
const PATIENCE_MS = 2_000;
/** Who holds the lock screen longer is a page that the phone has put to sleep: ringing goes on. */
const TURN_MS = 3_000;

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
export async function onLockScreen<T>(act: () => Promise<T>): Promise<T> {
  let begun = false;
  const turn = (): Promise<T> => {
    begun = true;
    return act();
  };
  const request = navigator.locks.request(LOCK, { signal: AbortSignal.timeout(TURN_MS) }, turn);
  return (request as Promise<T>).catch((fault: unknown) => {
    if (begun) throw fault;
    return act();
  });
}

/** Ends this browser's subscription and clears the lock screen; works without a network too. */
export async function silence(): Promise<void> {
  await unsubscribe().catch(() => undefined);
  await onLockScreen(clearLockScreen).catch(() => undefined);
}

async function unsubscribe(): Promise<void> {
  const subscription = await (await registration())?.pushManager?.getSubscription();
  await Promise.race([subscription?.unsubscribe().catch(() => undefined), pause()]);
}

/** What stands on the lock screen; to be asked in one's turn alone. */
export const standing = async (): Promise<Notification[]> =>
  (await (await registration())?.getNotifications?.()) ?? [];

async function clearLockScreen(): Promise<void> {
  for (const shown of await standing()) shown.close();
  await setBadge(0);
}

/** The number on the app's sign, where the platform has one. */
export async function setBadge(count: number): Promise<void> {
  await navigator.setAppBadge?.(count).catch(() => undefined);
}

const pause = (): Promise<void> => new Promise((go) => setTimeout(go, PATIENCE_MS));
