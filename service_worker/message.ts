/** A push message as Declarative Web Push has it, whoever has read it: this worker or the browser. */

declare const self: ServiceWorkerGlobalScope;

export interface Message {
  /** The occurrence it is for; the same when it is sent again. */
  id: string | null;
  title: string | null;
  tag: string | null;
  /** Where in the app it leads. */
  address: string;
  /** The reminder's own id, when it is one. */
  reminder: string | null;
  badge: number | null;
}

interface Shown {
  title?: unknown;
  tag?: unknown;
  navigate?: unknown;
  data?: { id?: unknown } | null;
}

/** Where the browser reads the message, it hands over what it would show. */
type DeclarativeEvent = PushEvent & { notification?: Shown | null; appBadge?: number | null };

const REMINDER = /^\/n\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** What is in it; a message that can not be read still rings, and says nothing of its own. */
export function messageOf(event: PushEvent): Message {
  const { notification, appBadge } = event as DeclarativeEvent;
  const written = notification ? { notification, app_badge: appBadge } : parsed(event.data);
  const { title, tag, navigate, data } = written.notification ?? {};
  const address = addressOf(text(navigate));
  return {
    id: text(data?.id),
    title: text(title),
    tag: text(tag),
    address,
    reminder: REMINDER.exec(address)?.[1] ?? null,
    badge: typeof written.app_badge === "number" ? written.app_badge : null,
  };
}

function parsed(data: PushMessageData | null): { notification?: Shown; app_badge?: unknown } {
  try {
    return data?.json() ?? {};
  } catch {
    return {};
  }
}

const text = (value: unknown): string | null => (typeof value === "string" && value) || null;

/** A message opens nothing but a screen of this app, whatever host it names. */
function addressOf(navigate: string | null): string {
  try {
    const { pathname } = new URL(navigate ?? "/", self.location.origin);
    // Two slashes, or none, would name another site again.
    return /^\/(?!\/)/.test(pathname) ? pathname : "/";
  } catch {
    return "/";
  }
}
