import "../styles/parts/empty.css";
import type { ComponentChildren } from "preact";

/** Small line drawings on a 96 × 72 grid: a blank page, a chair at a table, a window, two cups. */
const DRAWINGS = {
  page: "M30 10h26l12 12v40H30ZM56 10v12h12M38 32h20M38 41h20M38 50h12M20 64h58M70 34l8-8 4 4-8 8-5 1Z",
  visit:
    "M14 64h70M22 64V40h18v24M22 40V22M40 52H22M52 64V44h26v20M48 44h34M60 44V34h10v10M58 26c0-5 14-5 14 0",
  window:
    "M26 10h44v46H26ZM48 10v46M26 33h44M20 56h56M20 62h56M36 22a5 5 0 1 1 .1 0M56 50c0-6 8-6 8-12",
  cups: "M18 34h26v14a11 11 0 0 1-11 11h-4a11 11 0 0 1-11-11ZM44 38h4a5 5 0 0 1 0 11h-4M54 42h22v10a9 9 0 0 1-9 9h-4a9 9 0 0 1-9-9ZM76 45h3a4 4 0 0 1 0 9h-3M12 64h72M26 26c-3-4 3-6 0-11M35 26c-3-4 3-6 0-11M65 34c-3-3 3-5 0-9",
} as const;

export interface EmptyStateProps {
  drawing?: keyof typeof DRAWINGS;
  title: string;
  children?: ComponentChildren;
  action?: ComponentChildren;
}

/** Nothing here yet: says why that is fine, and the one thing to do next. */
export function EmptyState({ drawing = "page", title, children, action }: EmptyStateProps) {
  return (
    <div class="empty">
      <svg class="empty-drawing" viewBox="0 0 96 72" aria-hidden="true">
        <circle cx="52" cy="34" r="30" />
        <path d={DRAWINGS[drawing]} />
      </svg>
      <p class="empty-title">{title}</p>
      {children && <div class="quiet">{children}</div>}
      {action}
    </div>
  );
}

/** Stands unseen for what still comes and is small, or mostly nothing: what comes below waits for it. */
export const Awaited = () => <span class="awaited" hidden />;

interface SkeletonProps {
  lines?: number;
  label: string;
  /** What comes below waits for it, so that nothing moves under the finger. */
  awaited?: boolean;
}

/** The shape of what is still being read. */
export function Skeleton({ lines = 3, label, awaited = false }: SkeletonProps) {
  return (
    <div class={awaited ? "skeleton awaited" : "skeleton"} role="status">
      <span class="unseen">{label}</span>
      {Array.from({ length: lines }, (_, at) => (
        <span class="skeleton-line" key={at.toString()} />
      ))}
    </div>
  );
}
