import "../styles/parts/table.css";
import type { ComponentChildren } from "preact";

export interface Column<Row> {
  name: string;
  title: string;
  cell: (row: Row) => ComponentChildren;
  numeric?: boolean;
}

export interface DataTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  dense?: boolean;
  stacked?: boolean;
  captionShown?: boolean;
}

/** Figures in rows. `stacked` turns each row into a small card on a phone; else the table scrolls in its own frame. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const {
    caption,
    columns,
    rows,
    rowKey,
    dense = false,
    stacked = false,
    captionShown = false,
  } = props;
  const kind = `table${dense ? " table-dense" : ""}${stacked ? " table-stacked" : ""}`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable without a mouse
    <section class="table-frame" aria-label={caption} tabIndex={0}>
      <table class={kind}>
        <caption class={captionShown ? "" : "unseen"}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, title, numeric }) => (
              <th key={name} scope="col" data-numeric={numeric || undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, at) => (
                <Cell key={column.name} column={column} row={row} first={at === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell<Row>({ column, row, first }: { column: Column<Row>; row: Row; first: boolean }) {
  const shown = { "data-title": column.title, "data-numeric": column.numeric || undefined };
  return first ? (
    <th scope="row" {...shown}>
      {column.cell(row)}
    </th>
  ) : (
    <td {...shown}>{column.cell(row)}</td>
  );
}
