import clinic from "words:en/clinic";
import { expect, test } from "vitest";
import { entriesOf, figureLines } from "../../pwa/src/clinic/summary/figure_words";
import type { Page, PageEntry } from "../../pwa/src/clinic/summary/page";
import { addWords } from "../../pwa/src/words";

addWords(clinic);

/** Whether a variability of so many tenths of a percent stands out, where 13 percent are usual. */
function standsOut(value: number | null): boolean | undefined {
  const figure = { value, entries: [], of: 14, days: 9, decimals: 1, missing: [] };
  const told = { condition: "asthma" as const, figures: { variability: figure } };
  return figureLines({ ...told, usual: { variability: 13 } })[0]?.strong;
}

test("a variability stands out above what is usual, and not exactly on it", () => {
  expect([129, 130, 131].map(standsOut)).toEqual([false, false, true]);
  expect(standsOut(null)).toBe(false);
});

test("a figure opens to the entries at its places, newest first, also when more came since", () => {
  const page = { entries: ["old", "middle", "new"] } as Page;
  const read = ["old", "middle", "come since", "new"].map((record) => ({ record }) as PageEntry);
  const figure = { value: 2, entries: [0, 2], of: 3, days: null, decimals: 0, missing: [] };
  expect(entriesOf(figure, page, read).map(({ record }) => record)).toEqual(["new", "old"]);
});
