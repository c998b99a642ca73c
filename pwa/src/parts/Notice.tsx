import "../styles/parts/notice.css";
import type { ComponentChildren } from "preact";
import { t } from "../words";
import { Icon } from "./Icon";
import type { IconName } from "./icons";

export type NoticeKind = "info" | "ok" | "warn" | "danger";

const SIGNS: Record<NoticeKind, IconName> = {
  info: "info",
  ok: "check",
  warn: "alert",
  danger: "alert",
};

export interface NoticeProps {
  kind?: NoticeKind;
  title?: string;
  children: ComponentChildren;
  live?: boolean;
}

/** Something worth knowing here and now; `live` for what appears while the person is on the screen. */
export function Notice({ kind = "info", title, children, live = false }: NoticeProps) {
  const role = live ? (kind === "danger" ? "alert" : "status") : undefined;
  return (
    <div class={`notice notice-${kind}`} role={role}>
      <Icon name={SIGNS[kind]} />
      <div class="notice-words">
        <span class="unseen">{t(`notice-${kind}`)}: </span>
        {title && <p class="notice-title">{title}</p>}
        <div>{children}</div>
      </div>
    </div>
  );
}
