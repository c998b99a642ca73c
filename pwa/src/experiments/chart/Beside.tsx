/** What stands beside a run chart: its key, its events, how it was read, and the same as a table. */
import {
  crossingsLeast,
  LEAST_TO_JUDGE,
  longestRunMost,
  type RunChart,
  runsExpected,
} from "../../clinical/run_chart";
import type { Xmr } from "../../clinical/xmr";
import { fullDate } from "../../dates";
import { DataTable } from "../../parts/DataTable";
import { t } from "../../words";
import { written } from "../reading_words";
import type { Slot } from "../slots";

interface KeyProps {
  frozen: boolean;
  median: number | null;
  limits: Xmr | null;
  unit: string;
}

export function Key({ frozen, median, limits, unit }: KeyProps) {
  const value = (number: number) => `${written(number)} ${unit}`.trim();
  return (
    <ul class="run-key" aria-label={t("run-key")}>
      {median !== null && (
        <li>
          <Line look="run-median" />
          {t(frozen ? "run-key-old-line" : "run-key-line", { value: value(median) })}
        </li>
      )}
      {limits?.state === "judged" && limits.lower !== null && limits.upper !== null && (
        <li>
          <Line look="run-limit" />
          {t("run-key-limits", { low: value(limits.lower), high: value(limits.upper) })}
        </li>
      )}
      {limits?.state === "constant" && <li>{t("run-key-constant")}</li>}
      <li>{t("run-key-gap")}</li>
    </ul>
  );
}

const Line = ({ look }: { look: string }) => (
  <svg width={20} height={16} aria-hidden="true" class={look}>
    <line class={look} x1={0} x2={20} y1={8} y2={8} />
  </svg>
);

export function Events({ events }: { events: { day: string; text: string; number: number }[] }) {
  if (events.length === 0) return null;
  return (
    <ul class="run-events" aria-label={t("run-events")}>
      {events.map(({ day, text, number }) => (
        <li key={number}>
          <span class="run-event-number">{number}</span>
          <span dir="auto">{text}</span>
          <span class="quiet small">{fullDate(day)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The rules, for whoever wants to know; nothing here asks anybody to do anything. */
export function HowWeRead({ chart }: { chart: RunChart }) {
  const { useful, longestRun, crossings, runs, trends, points } = chart;
  const judged = useful >= LEAST_TO_JUDGE;
  const [fewest, most] = judged ? runsExpected(useful) : [0, 0];
  return (
    <details class="run-more">
      <summary>{t("run-how")}</summary>
      <ul class="stack stack-close">
        <li>{t("run-how-points", { points, useful })}</li>
        {judged && (
          <>
            <li>{t("run-how-longest", { count: longestRun, most: longestRunMost(useful) })}</li>
            <li>{t("run-how-crossings", { count: crossings, least: crossingsLeast(useful) })}</li>
            <li>{t("run-how-runs", { count: runs, fewest, most })}</li>
          </>
        )}
        {trends.length > 0 && <li>{t("run-how-trend")}</li>}
        <li>{t("run-how-shift")}</li>
        <li class="quiet small">{t("run-how-sources")}</li>
      </ul>
    </details>
  );
}

interface SlotTableProps {
  slots: readonly Slot[];
  by: "day" | "week";
  change: number;
  unit: string;
}

export function SlotTable({ slots, by, change, unit }: SlotTableProps) {
  return (
    <details class="run-more">
      <summary>{t("run-table")}</summary>
      <DataTable
        caption={t("run-table")}
        dense
        rows={slots.map((slot, at) => ({ ...slot, at }))}
        rowKey={({ at }) => String(at)}
        columns={[
          { name: "day", title: t(`run-table-${by}`), cell: ({ day }) => fullDate(day) },
          {
            name: "value",
            title: t("run-table-value"),
            numeric: true,
            cell: ({ value }) =>
              value === null ? t("run-table-gap") : `${written(value)} ${unit}`.trim(),
          },
          {
            name: "side",
            title: t("run-table-when"),
            cell: ({ at }) => t(at < change ? "run-table-before" : "run-table-since"),
          },
        ]}
      />
    </details>
  );
}
