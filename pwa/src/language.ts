/** The language on screen, and its sentences found by id; pages and the worker fill it apart. */
import { FluentBundle, type FluentResource, type FluentVariable } from "@fluent/bundle";

export type WordArguments = Record<string, FluentVariable>;

/** The language every sentence exists in; another one that lacks a sentence says it in this. */
export const ENGLISH = "en";

export const languageOf = (tag: string): string | undefined => tag.split("-")[0];

/** Locale for dates and numbers: the person's own region when it speaks the language on screen. */
const localeFor = (spoken: string): string =>
  navigator.languages.find((tag) => languageOf(tag) === spoken) ?? spoken;

/** BCP 47 tag of the language on screen; for `Intl` and `<html lang>`. */
export let language: string = ENGLISH;
export let locale: string = localeFor(ENGLISH);

const english = new FluentBundle(locale, { useIsolating: false });
let bundles = [english];

/** Puts another language on screen, before anything is drawn; English says what it lacks. */
export function speak(spoken: string, words: readonly FluentResource[]): void {
  language = spoken;
  locale = localeFor(spoken);
  const own = new FluentBundle(locale, { useIsolating: false });
  for (const some of words) add(own, some);
  bundles = [own, english];
}

/** Adds English words that arrive later, with the screen that needs them. */
export function addWords(words: FluentResource): void {
  add(english, words);
}

function add(bundle: FluentBundle, words: FluentResource): void {
  const errors = bundle.addResource(words, { allowOverrides: true });
  if (errors.length > 0 && !import.meta.env.PROD) throw errors[0];
}

/** The sentence for `id`, with `args` filled in; a missing id throws while building, shows itself in use. */
export function t(id: string, args?: WordArguments): string {
  const bundle = bundles.find((one) => one.hasMessage(id));
  const pattern = bundle?.getMessage(id)?.value;
  if (!bundle || !pattern) return missing(id);
  const errors: Error[] = [];
  const sentence = bundle.formatPattern(pattern, args, errors);
  if (errors[0] && !import.meta.env.PROD) throw errors[0];
  return sentence;
}

/** Whether a sentence exists, for codes from the API that may be newer than this app. */
export function hasWords(id: string): boolean {
  return bundles.some((one) => one.hasMessage(id));
}

function missing(id: string): string {
  if (!import.meta.env.PROD) throw new Error(`No words for "${id}"`);
  return id;
}
