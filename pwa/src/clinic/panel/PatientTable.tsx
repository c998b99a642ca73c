/** One row a patient: good days, last entry, last read, next visit, what is past its day. */
import { shortDay } from "../../dates";
import { wallAt } from "../../local";
import { ChildBadge, type Column, DataTable, EmptyState, Icon } from "../../parts";
import { t } from "../../words";
import type { PanelRow } from "./panel";

export function PatientTable({ rows }: { rows: readonly PanelRow[] }) {
  if (rows.length === 0) return <EmptyState drawing="cups" title={t("panel-none")} />;
  return (
    <DataTable
      caption={t("panel-title")}
      dense
      stacked
      rows={rows}
      rowKey={({ child }) => child.id}
      columns={columns()}
    />
  );
}

function columns(): Column<PanelRow>[] {
  return [
    { name: "patient", title: t("panel-patient"), cell: (row) => <Who row={row} /> },
    { name: "good", title: t("panel-good"), cell: (row) => <Good row={row} /> },
    {
      name: "entry",
      title: t("panel-entry"),
      cell: ({ last_entry_day }) =>
        last_entry_day ? shortDay(last_entry_day) : t("panel-entry-none"),
    },
    {
      name: "review",
      title: t("panel-review"),
      cell: ({ last_review }) =>
        last_review ? shortDay(wallAt(new Date(last_review)).slice(0, 10)) : t("panel-review-none"),
    },
    {
      name: "next",
      title: t("panel-next"),
      cell: ({ next_visit }) => (next_visit ? shortDay(next_visit) : t("panel-next-none")),
    },
    { name: "overdue", title: t("panel-overdue"), cell: (row) => <Overdue row={row} /> },
    {
      name: "counted",
      title: t("panel-counted"),
      cell: ({ counted }) =>
        t(`panel-counted-${counted === null ? "none" : counted ? "yes" : "no"}`),
    },
  ];
}

function Who({ row: { child } }: { row: PanelRow }) {
  return (
    <a class="day-who" href={`/clinic/c/${child.id}`}>
      <ChildBadge {...child} size="small" />
      <span>
        <strong>{child.name}</strong>{" "}
        <span class="quiet small">
          {child.conditions.map((code) => t(`condition-short-${code}`)).join(", ")}
        </span>
      </span>
    </a>
  );
}

function Good({ row: { good, told, red } }: { row: PanelRow }) {
  if (told === 0) return <span class="quiet">{t("panel-good-none")}</span>;
  return (
    <span class="panel-good">
      <meter min={0} max={told} value={good} aria-hidden="true" />
      <span>{t("panel-good-of", { good, told })}</span>
      {red > 0 && (
        <span class="day-red">
          <Icon name="alert" size={16} /> {t("panel-red", { count: red })}
        </span>
      )}
    </span>
  );
}

function Overdue({ row: { overdue, plan_review_due } }: { row: PanelRow }) {
  const [since] = overdue;
  if (!since && !plan_review_due) return <span class="quiet">–</span>;
  return (
    <span class="panel-overdue">
      {since && t("panel-overdue-since", { count: overdue.length, day: shortDay(since) })}
      {plan_review_due && <span>{t("panel-plan-due")}</span>}
    </span>
  );
}
