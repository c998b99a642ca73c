/** In words, where everything written on this phone is now. */

import type { Sync as Standing } from "../local";
import { sync } from "../local";
import { SyncState, type SyncStateProps } from "../parts/SyncState";
import { t } from "../words";

export function SyncStatus() {
  return <SyncState {...standingOf(sync.value)} />;
}

/** What is said first is what a person can do something about. */
function standingOf(standing: Standing): SyncStateProps {
  const { state, unsent, needsYou, returned, lost, exchangedAt } = standing;
  if (needsYou > 0) return needs(t("sync-some-need-you", { count: needsYou }), "/waiting");
  if (lost > 0) return needs(t("sync-lost", { count: lost }));
  if (returned > 0) return needs(t("sync-returned"), "/waiting");
  if (state === "sign-in") return needs(t("sync-sign-in"), "/sign-in");
  if (state === "update" || state === "trouble") return needs(t(`sync-${state}`));
  if (unsent > 0 && state === "sending") return { state: "sending" };
  if (unsent > 0)
    return { state: "kept", text: t("sync-some-kept", { count: unsent }), href: "/waiting" };
  if (state === "offline") return { state: "offline", text: t("sync-offline-idle") };
  // A phone that has read nothing yet claims nothing.
  if (exchangedAt === null) return { state: "sending", text: t("sync-first") };
  return { state: "sent", text: t("sync-all-sent") };
}

function needs(text: string, href?: string): SyncStateProps {
  return { state: "needs-you", text, ...(href ? { href } : {}) };
}
