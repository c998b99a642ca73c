import clinic from "words:en/clinic";
import { expect, test } from "vitest";
import { figureLines } from "../../pwa/src/clinic/summary/figure_words";
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
