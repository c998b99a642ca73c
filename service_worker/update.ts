/** A new version takes over when a person says so, never by itself. */

declare const self: ServiceWorkerGlobalScope;

/** The page's "update now"; the message is the one workbox-window sends. */
export function onMessage(event: ExtendableMessageEvent): void {
  if (event.data?.type === "SKIP_WAITING") void self.skipWaiting();
}
