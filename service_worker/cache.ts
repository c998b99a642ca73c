/** The app's own files, kept on the phone; what the API answers never is. */
import { clientsClaim } from "workbox-core";
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  matchPrecache,
  type PrecacheEntry,
  precacheAndRoute,
} from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { languageOf } from "../pwa/src/language";
import { languageHere } from "../pwa/src/phone/offered";

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (string | PrecacheEntry)[] };

/** Addresses that only the server answers. */
const NOT_SCREENS = [/^\/api\//, /^\/healthz$/, /\/[^/]+\.[^/]+$/];

/** Words and first page in another language than English: for phones whose person speaks it. */
const isForUs = (file: string | PrecacheEntry): boolean => {
  const address = typeof file === "string" ? file : file.url;
  const spoken = /(?:\/words\.(\w+)-|^(?!index)(\w+)\.html$)/.exec(address)?.slice(1).find(Boolean);
  return !spoken || navigator.languages.some((tag) => languageOf(tag) === spoken);
};

/** Every screen opens from the phone, with no network as with one. */
export function keepShellReady(): void {
  // No file answers for "/": which page it is depends on the language, as at every other screen.
  precacheAndRoute(self.__WB_MANIFEST.filter(isForUs), { directoryIndex: "" });
  cleanupOutdatedCaches();
  const english = createHandlerBoundToURL("/index.html");
  const shell: typeof english = async (asked) =>
    (await matchPrecache(`/${await languageHere()}.html`)) ?? english(asked);
  registerRoute(new NavigationRoute(shell, { denylist: NOT_SCREENS }));
  clientsClaim();
}
