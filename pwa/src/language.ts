/** The language of this phone, and its sentences found by id; pages and the worker fill it apart. */
import { FluentBundle, type FluentResource, type FluentVariable } from "@fluent/bundle";

export type WordArguments = Record<string, FluentVariable>;

const OFFERED = ["en"] as const;

function chosenLanguage(): string {
  const wanted = navigator.languages.map((tag) => tag.split("-")[0]);
  return wanted.find((tag) => OFFERED.some((offered) => offered === tag)) ?? OFFERED[0];
}

/** BCP 47 tag of the language on screen; for `Intl` and `<html lang>`. */
export const language: string = chosenLanguage();

/** Locale for dates and numbers: the person's own region when it speaks the language on screen. */
export const locale: string =
  navigator.languages.find((tag) => tag.split("-")[0] === language) ?? language;

const bundle = new FluentBundle(locale, { useIsolating: false });

/** Adds words that arrive later, with the screen that needs them. */
export function addWords(words: FluentResource): void {
  const errors = bundle.addResource(words, { allowOverrides: true });
  if (errors.length > 0 && !import.meta.env.PROD) throw errors[0];
}

/** The sentence for `id`, with `args` filled in; a missing id throws while building, shows itself in use. */
export function t(id: string, args?: WordArguments): string {
  const pattern = bundle.getMessage(id)?.value;
  if (!pattern) return missing(id);
  const errors: Error[] = [];
  const sentence = bundle.formatPattern(pattern, args, errors);
  if (errors[0] && !import.meta.env.PROD) throw errors[0];
  return sentence;
}

/** Whether a sentence exists, for codes from the API that may be newer than this app. */
export function hasWords(id: string): boolean {
  return bundle.hasMessage(id);
}

function missing(id: string): string {
  if (!import.meta.env.PROD) throw new Error(`No words for "${id}"`);
  return id;
}
