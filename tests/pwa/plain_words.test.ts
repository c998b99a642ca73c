/** Families read plain words: Flesch-Kincaid grade 6 at most, in every sentence of theirs. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import {
  gradeOf,
  type Message,
  messagesIn,
  sentencesOf,
  syllablesIn,
  wordsOf,
} from "./plain_words";

const HIGHEST = 6;
/** Shorter texts are labels; the formula was made for sentences. */
const LEAST_IN_TEXT = 4;
const LEAST_IN_LABEL = 6;
/** Of a shorter sentence one long word decides; it is judged with the text around it. */
const LEAST_IN_SENTENCE = 8;

const EXCEPTIONS: Record<string, string> = {
  "run-how-sources": "names of authors, below the fold, for whoever looks for them",
};

const words = readFileSync(resolve(import.meta.dirname, "../../pwa/words/en.ftl"), "utf8");
const families = messagesIn(words, (part) => part !== "clinic");

/** The sentences of a message that are too hard, with their grades. */
function tooHard({ id, texts }: Message): string[] {
  if (EXCEPTIONS[id]) return [];
  const whole = texts.filter((text) => {
    const closed = /[.?!…]\s*$/.test(text);
    return wordsOf(text).length >= (closed ? LEAST_IN_TEXT : LEAST_IN_LABEL);
  });
  const long = texts
    .flatMap(sentencesOf)
    .filter((sentence) => wordsOf(sentence).length >= LEAST_IN_SENTENCE);
  return [...whole, ...long]
    .filter((text) => gradeOf(text) > HIGHEST)
    .map((text) => `${id} (${gradeOf(text).toFixed(1)}): ${text.trim()}`);
}

describe("the grade", () => {
  it("is that of the formula: Kincaid's 0.39, 11.8 and 15.59 by hand", () => {
    // 10 words in 2 sentences with 11 syllables: 0.39 * 5 + 11.8 * 1.1 - 15.59
    expect(gradeOf("Sit up and stay with me. Wait for the doctor.")).toBeCloseTo(-0.66);
  });

  it("agrees with the grades that the clinical sources print for their own drafts", () => {
    const red =
      "This number is in your red zone. This can be an emergency. Use your quick-relief inhaler now, the way your plan says. Sit up. Stay with someone. Call 911 now if it is hard to walk or talk, if your lips or nails look blue or gray, if the skin pulls in at the ribs or neck, or if your inhaler does not help. Do not wait for this app. No one watches it for you. If you do not need 911, call your doctor now.";
    const bowels =
      "Get help today if you see a lot of blood, if you throw up and cannot keep fluids down, if your belly is very sore or swollen, or if you have a fever. Call 911 if you faint or feel too weak to stand. No one watches this app for you.";
    expect(Math.abs(gradeOf(red) - 1.6)).toBeLessThan(0.6);
    expect(Math.abs(gradeOf(bowels) - 4.6)).toBeLessThan(0.6);
  });

  it.each([
    ["asthma", 2],
    ["inhaler", 3],
    ["emergency", 4],
    ["blows", 1],
    ["isn’t", 2],
    ["3", 1],
  ])("counts the syllables of %s", (word, syllables) => {
    expect(syllablesIn(word)).toBe(syllables);
  });

  it("is not fooled by hard words", () => {
    const hard = {
      id: "x",
      texts: ["Discontinuation of controller medication requires approval."],
    };
    expect(tooHard(hard)).toHaveLength(1);
  });
});

it("looks at every variant of what families read", () => {
  const some = messagesIn("a = { $n ->\n [one] One day\n *[other] { $n } days\n }.\n", () => true);
  expect(some[0]?.texts).toEqual(["One day.", "3 days."]);
  expect(families.length).toBeGreaterThan(500);
});

it("has no sentence for families above grade 6", () => {
  expect(families.flatMap(tooHard)).toEqual([]);
});

it("has an exception only for what is there and needs it", () => {
  const graded = families.filter(({ id }) => EXCEPTIONS[id]);
  expect(graded.map(({ id }) => id).sort()).toEqual(Object.keys(EXCEPTIONS).sort());
  for (const { texts } of graded) expect(texts.some((text) => gradeOf(text) > HIGHEST)).toBe(true);
});
