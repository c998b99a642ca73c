/** What the app does while no page of it is open, and before a page has a network. */
/// <reference lib="webworker" />
import { keepShellReady } from "./cache";
import { onSync } from "./exchange";
import { onNotificationClick, onPush, onSubscriptionChange } from "./push";
import { onMessage } from "./update";

declare const self: ServiceWorkerGlobalScope;

keepShellReady();
self.addEventListener("sync", onSync);
self.addEventListener("message", onMessage);
self.addEventListener("push", onPush);
self.addEventListener("notificationclick", onNotificationClick);
self.addEventListener("pushsubscriptionchange", onSubscriptionChange as EventListener);
