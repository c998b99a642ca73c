/** The guide of a room opens from its own address with all its words. */
import { expect, it } from "vitest";
import "../../pwa/src/partnership/making/GuideScreen";
import { STEPS } from "../../pwa/src/partnership/making/guide";
import { hasWords } from "../../pwa/src/words";

it.each(STEPS)("the step %s is said by what the guide's own screen loads", (step) => {
  const ids = ["", "-how", "-tip", "-go"].map((end) => `guide-${step}${end}`);
  expect([...ids, "guide-lead", "guide-done"].filter((id) => !hasWords(id))).toEqual([]);
});
