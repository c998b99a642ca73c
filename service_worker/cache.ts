/** The app's own files, kept on the phone; what the API answers never is. */
import { clientsClaim } from "workbox-core";
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (string | PrecacheEntry)[] };

/** Addresses that only the server answers. */
const NOT_SCREENS = [/^\/api\//, /^\/healthz$/, /\/[^/]+\.[^/]+$/];

/** Every screen opens from the phone, with no network as with one. */
export function keepShellReady(): void {
  precacheAndRoute(self.__WB_MANIFEST);
  cleanupOutdatedCaches();
  const shell = createHandlerBoundToURL("/index.html");
  registerRoute(new NavigationRoute(shell, { denylist: NOT_SCREENS }));
  clientsClaim();
}
