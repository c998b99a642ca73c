/** The worker beside the pages: registered once, and its next version waits to be asked for. */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { Workbox } from "workbox-window";
import { formIsOpen } from "../local/drafts";

const ready = signal(false);
let workbox: Workbox | undefined;

/** Whether a new version of the app is loaded and waits. */
export const updateReady: ReadonlySignal<boolean> = ready;

/** Starts the worker, after the first screen is drawn: it may take the line for itself. */
export async function startWorker(): Promise<void> {
  if (!("serviceWorker" in navigator) || import.meta.env.DEV) return;
  const { Workbox } = await import("workbox-window");
  workbox = new Workbox(workerAddress());
  workbox.addEventListener("waiting", () => {
    ready.value = true;
  });
  const first = navigator.serviceWorker.controller === null;
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (!first) void reloadWhenFree();
  });
  await workbox.register();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void workbox?.update();
  });
}

/** Lets the new version take over; every page of this phone reloads as soon as no form is open. */
export function updateNow(): void {
  workbox?.messageSkipWaiting();
}

function reloadWhenFree(): void {
  const stop = formIsOpen.subscribe((open) => {
    if (open) return;
    queueMicrotask(() => stop());
    location.reload();
  });
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): unknown };
}

const WORKER = "/worker.js";

/** Where Trusted Types are enforced, the one script address this app ever makes. */
function workerAddress(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy("ensemble", { createScriptURL: () => WORKER });
  return (policy?.createScriptURL(WORKER) as string | undefined) ?? WORKER;
}
