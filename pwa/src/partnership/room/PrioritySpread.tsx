/** How the group ranked: from best to worst place of each answer, families and staff told apart. */
import type { Kept } from "../../local";
import { DataTable } from "../../parts/DataTable";
import { EmptyState } from "../../parts/EmptyState";
import { locale, t } from "../../words";
import type { Priority, Rank } from "./kinds";
import { type Spread, spreadOf } from "./priority";
import type { Project } from "./project";

interface Props {
  project: Project;
  priority: Kept<Priority>;
  ranks: readonly Kept<Rank>[];
}

export function PrioritySpread({ project, priority, ranks }: Props) {
  if (ranks.length === 0) return <EmptyState title={t("rank-nobody")} />;
  const rows = spreadOf(project, priority, ranks);
  const most = priority.body.options.length;
  return (
    <>
      <p aria-live="polite">
        {t("rank-said", { count: ranks.length, all: project.members.length })}
      </p>
      <DataTable<Spread>
        caption={t("rank-table")}
        stacked
        rows={rows}
        rowKey={({ option }) => option}
        columns={[
          { name: "option", title: t("rank-option"), cell: ({ option }) => option },
          {
            name: "spread",
            title: t("rank-spread"),
            cell: (row) => <Line row={row} most={most} />,
          },
          {
            name: "family",
            title: t("rank-family"),
            numeric: true,
            cell: ({ family }) => place(family),
          },
          {
            name: "staff",
            title: t("rank-staff"),
            numeric: true,
            cell: ({ staff }) => place(staff),
          },
        ]}
      />
      <p class="small quiet">{t("rank-how")}</p>
    </>
  );
}

const place = (of: number | null): string => (of === null ? "–" : of.toLocaleString(locale));

/** The reach from best to worst place, drawn and in numbers. */
function Line({ row: { best, worst }, most }: { row: Spread; most: number }) {
  const part = 100 / most;
  return (
    <span class="rank-spread">
      <span class="rank-line" aria-hidden="true">
        <span
          style={{
            insetInlineStart: `${(best - 1) * part}%`,
            inlineSize: `${(worst - best + 1) * part}%`,
          }}
        />
      </span>
      <span>{best === worst ? best : t("rank-from-to", { best, worst })}</span>
    </span>
  );
}
