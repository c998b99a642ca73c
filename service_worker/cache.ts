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

/** The words of another language than English: only a phone whose person speaks it keeps them. */
const isForUs = (file: string | PrecacheEntry): boolean => {
  const address = typeof file === "string" ? file : file.url;
  const spoken = /\/words\.(\w+)-/.exec(address)?.[1];
  return !spoken || navigator.languages.some((tag) => tag.split("-")[0] === spoken);
};

/** Every screen opens from the phone, with no network as with one. */
export function keepShellReady(): void {
  precacheAndRoute(self.__WB_MANIFEST.filter(isForUs));
  cleanupOutdatedCaches();
  const shell = createHandlerBoundToURL("/index.html");
  registerRoute(new NavigationRoute(shell, { denylist: NOT_SCREENS }));
  clientsClaim();
}
