import "../styles/parts/sync.css";
import { t } from "../words";
import { Icon } from "./Icon";
import type { IconName } from "./icons";

export type Sync = "kept" | "sending" | "sent" | "needs-you" | "offline";

const SIGNS: Record<Sync, IconName> = {
  kept: "device",
  sending: "sending",
  sent: "sent",
  "needs-you": "alert",
  offline: "offline",
};

export interface SyncStateProps {
  state: Sync;
  text?: string;
  href?: string;
}

/** Where something written is now, in words and a sign. */
export function SyncMark({ state, text, href }: SyncStateProps) {
  const inside = (
    <>
      <Icon name={SIGNS[state]} size={20} />
      <span>{text ?? t(`sync-${state}`)}</span>
    </>
  );
  const className = `sync sync-${state}`;
  return href ? (
    <a class={className} href={href}>
      {inside}
    </a>
  ) : (
    <span class={className}>{inside}</span>
  );
}

/** The whole phone's state; a polite live region, so it stands once on a screen. */
export function SyncState(props: SyncStateProps) {
  return (
    <div role="status" class="sync-place">
      <SyncMark {...props} />
    </div>
  );
}
