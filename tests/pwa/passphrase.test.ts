/** A made-up passphrase is long enough for the server and chance enough for a guesser. */
import { expect, it } from "vitest";
import { BITS, passphrase } from "../../pwa/src/people/passphrase";

it("has sixty bits and fifteen letters", () => {
  expect(BITS).toBeGreaterThanOrEqual(60);
  expect(passphrase()).toMatch(/^([a-z]{4}-){4}[a-z]{4}$/);
});

it("draws each syllable as often as any other", () => {
  const counts = new Map<string, number>();
  const phrases = Array.from({ length: 7000 }, passphrase);
  for (const syllable of phrases.flatMap((one) => one.match(/[a-z]{2}/g) ?? [])) {
    counts.set(syllable, (counts.get(syllable) ?? 0) + 1);
  }
  const drawn = [...counts.values()];
  expect(drawn).toHaveLength(70);
  // A thousand of each expected: a fair draw leaves this range once in millions of runs.
  expect(Math.min(...drawn)).toBeGreaterThan(830);
  expect(Math.max(...drawn)).toBeLessThan(1170);
});
