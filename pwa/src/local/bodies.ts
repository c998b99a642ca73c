/** Bodies as columns; the twin of `api/records/bodies.py` and `column.py`, which explain them. */

/** One value for all rows, one for each row, or one letter for each row. */
export type Column<Cell> = Cell | Cell[] | { of: Cell[]; is: string };

/** Where in a body, and what stands there in each row. */
export type Bodies = [path: (string | number)[], column: Column<unknown>, day?: "day"][];

const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
const NOTHING = "";

/** The cells of a column, one for each row. */
export function cells<Cell>(column: Column<Cell>, rows: number): readonly Cell[] {
  if (Array.isArray(column)) return column;
  if (!isLettered(column)) return Array.from({ length: rows }, () => column);
  return [...column.is].map((letter) => column.of[LETTERS.indexOf(letter)] as Cell);
}

const isLettered = <Cell>(column: Cell | { of: Cell[]; is: string }) =>
  typeof column === "object" && column !== null && "is" in column;

/** The bodies of a run; `days` are the days of their revisions' `at`. */
export function unfold(folded: Bodies, days: readonly string[]): unknown[] {
  const roots: Container[] = days.map(() => ({}));
  for (const [path, column, day] of folded) {
    cells(column, days.length).forEach((cell, row) => {
      if (cell === NOTHING) return;
      const leaf = day ? dayAfter(days[row] as string, cell as number) : unescaped(cell);
      place(roots[row] as Container, ["body", ...path], leaf);
    });
  }
  return roots.map((root) => root.body);
}

type Container = Record<string | number, unknown>;

const unescaped = (cell: unknown) =>
  Array.isArray(cell) && cell.length === 1 && cell[0] === "" ? "" : cell;

function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Puts a leaf at its path, making the objects and lists on the way. */
function place(root: Container, path: (string | number)[], leaf: unknown): void {
  let container = root;
  path.slice(0, -1).forEach((key, depth) => {
    container[key] ??= typeof path[depth + 1] === "number" ? [] : {};
    container = container[key] as Container;
  });
  container[path.at(-1) as string] = leaf;
}
