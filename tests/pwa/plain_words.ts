/** How hard a Fluent text is to read: its sentences, one for each variant, and their school grade. */
import { FluentResource } from "@fluent/bundle";
import { dictionary } from "cmu-pronouncing-dictionary";
import { syllable } from "syllable";

export interface Message {
  id: string;
  /** What stands on the screen, in every variant. */
  texts: string[];
}

/** What a sentence is about when it is judged: a plain name, a day, a number. */
const NAMED: Record<string, string> = {
  name: "Leo",
  child: "Leo",
  author: "Rosa",
  clinic: "Hill House",
  day: "Monday",
  date: "Monday",
  when: "Monday",
  from: "Monday",
  to: "Friday",
  until: "Friday",
  last: "Monday",
  range: "Monday to Friday",
  time: "nine",
  label: "cough",
  field: "cough",
  words: "cough",
  what: "cough",
  why: "a cold",
  condition: "asthma",
  conditions: "asthma",
};
const NUMBER = "3";

/** The messages of those groups that `wanted` takes by the name of their part. */
export function messagesIn(fluentText: string, wanted: (part: string) => boolean): Message[] {
  return fluentText
    .split(/^(?=## )/m)
    .filter((group) => wanted(/^## .*\((\w+)\)\s*$/m.exec(group)?.[1] ?? "first"))
    .flatMap((group) => new FluentResource(group).body)
    .map(({ id, value }) => ({ id, texts: value === null ? [] : textsOf(value) }));
}

type Pattern = NonNullable<FluentResource["body"][number]["value"]>;
type Expression = Exclude<Pattern, string>[number];

function textsOf(pattern: Pattern): string[] {
  if (typeof pattern === "string") return [pattern];
  return pattern.reduce<string[]>(
    (begun, part) => begun.flatMap((text) => told(part).map((end) => text + end)),
    [""],
  );
}

function told(part: Expression): string[] {
  if (typeof part === "string") return [part];
  if (part.type === "select") return part.variants.flatMap((variant) => textsOf(variant.value));
  if (part.type === "var") return [NAMED[part.name] ?? NUMBER];
  if (part.type === "str") return [part.value];
  return [NUMBER];
}

/** The Flesch-Kincaid grade of a text (Kincaid 1975): the years of school that reading it takes. */
export function gradeOf(text: string): number {
  const words = wordsOf(text);
  const sentences = Math.max(1, sentencesOf(text).length);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/** A colon, a dash or a semicolon lets a reader pause and ends no sentence. */
export const sentencesOf = (text: string): string[] =>
  text.split(/[.?!…]+(?=\s|[”’)]|$)/).filter((sentence) => wordsOf(sentence).length > 0);

export const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? [];

/** By the CMU dictionary; of a word that is not in it, by its letters. */
export function syllablesIn(word: string): number {
  if (/^\p{N}+$/u.test(word)) return Number(word) > 12 ? 2 : 1;
  const sounds = dictionary[word.toLowerCase().replace("’", "'")];
  return sounds ? (sounds.match(/\d/g)?.length ?? 1) : Math.max(1, syllable(word));
}
