/** The same as the drawing, as a table; read when somebody opens it. */
import { useState } from "preact/hooks";
import { fullDate } from "../../dates";
import { DataTable } from "../../parts/DataTable";
import { ZoneBadge } from "../../parts/Zone";
import { t } from "../../words";
import type { Row } from "./facts";
import type { Point } from "./points";

export interface ChartTableProps {
  child: string;
  caption: string;
  rows: () => readonly Row[];
  unit: string;
}

export function ChartTable({ child, caption, rows, unit }: ChartTableProps) {
  const [open, setOpen] = useState(false);
  return (
    <details class="chart-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("chart-table")}</summary>
      {open && (
        <DataTable
          caption={caption}
          dense
          rows={rows().flatMap((row) => row.points)}
          rowKey={(point) => point.record}
          columns={[
            { name: "day", title: t("chart-table-day"), cell: (point) => dayCell(child, point) },
            {
              name: "reading",
              title: t("chart-table-reading"),
              numeric: true,
              cell: ({ value }) => `${value} ${unit}`.trim(),
            },
            { name: "zone", title: t("chart-table-zone"), cell: zoneCell },
            { name: "notes", title: t("chart-table-notes"), cell: notes },
          ]}
        />
      )}
    </details>
  );
}

const dayCell = (child: string, { record, day, session }: Point) => (
  <a href={`/c/${child}/entry/${record}`}>
    {session ? t(`when-${session}`, { day: fullDate(day) }) : fullDate(day)}
  </a>
);

const zoneCell = ({ zone }: Point) => (zone ? <ZoneBadge zone={zone} short /> : null);

function notes({ reliever, late }: Point): string {
  return [reliever === "after" ? t("chart-table-after") : "", late ? t("chart-table-late") : ""]
    .filter(Boolean)
    .join(", ");
}
