/** The languages that the server offers, as this phone remembers them for pages and the worker. */
import { ENGLISH, languageOf } from "../language";
import { readOffered } from "../local/phone";

/** The first of the person's languages that is offered; English when none is. */
export function chosenAmong(offered: readonly string[]): string {
  const wanted = navigator.languages.map(languageOf);
  return wanted.find((one) => one === ENGLISH || (one && offered.includes(one))) ?? ENGLISH;
}

/** The languages in the server's header `Avail-Language: en, es`; one without it has English alone. */
export const offeredIn = (header: string | null): string[] =>
  (header ?? ENGLISH).split(",").flatMap((one) => one.split(";")[0]?.trim().toLowerCase() || []);

/** The language that this phone has on screen, for who draws nothing: the worker. */
export async function languageHere(): Promise<string> {
  // A phone that speaks English has nothing to look up.
  if (languageOf(navigator.language) === ENGLISH) return ENGLISH;
  return chosenAmong((await readOffered().catch(() => null)) ?? []);
}
