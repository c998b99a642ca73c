/** Putting the app on the home screen, as far as this browser lets itself be asked. */
import { type ReadonlySignal, signal } from "@preact/signals";

/** Chromium's offer to install, which a page may keep for a better moment. */
interface InstallOffer extends Event {
  prompt(): Promise<{ outcome: "accepted" | "dismissed" }>;
}

const offer = signal<InstallOffer | null>(null);

/** Whether the browser can be asked to install the app. */
export const canInstall: ReadonlySignal<InstallOffer | null> = offer;

/** Whether the app already runs from the home screen. */
export const isInstalled = (): boolean => matchMedia("(display-mode: standalone)").matches;

/** iPhones and iPads install by hand, from the share menu; nothing can ask them. */
export const installsByHand = (): boolean =>
  /iPhone|iPad/.test(navigator.userAgent) && !isInstalled();

/** Keeps the browser's offer until the person asks for it. */
export function listenForInstall(): void {
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    offer.value = event as InstallOffer;
  });
  addEventListener("appinstalled", () => {
    offer.value = null;
  });
}

export async function install(): Promise<void> {
  await offer.value?.prompt();
  offer.value = null;
}
