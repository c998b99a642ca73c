/** What this browser can do for its person, found out and not guessed from its name. */
import { isInstalled } from "../phone/install";
import { readPush } from "./push";

export const ABILITIES = [
  "offline",
  "ring",
  "buttons",
  "send",
  "badge",
  "keep",
  "installed",
] as const;
export type Ability = (typeof ABILITIES)[number];

export async function readAbilities(): Promise<Record<Ability, boolean>> {
  const workers = "serviceWorker" in navigator ? navigator.serviceWorker : null;
  const push = await readPush();
  return {
    offline: Boolean(workers?.controller),
    ring: push === "on",
    buttons: "Notification" in globalThis && maxActions() > 0,
    send: "SyncManager" in globalThis,
    badge: "setAppBadge" in navigator && isInstalled(),
    keep: (await navigator.storage?.persisted?.()) ?? false,
    installed: isInstalled(),
  };
}

/** How many buttons a notification may have; browsers without any do not tell. */
const maxActions = (): number =>
  (Notification as unknown as { maxActions?: number }).maxActions ?? 0;
