/** For a phone that would rather not speak English: the first of its languages that is offered. */

import others from "words:others";
import type { FluentResource } from "@fluent/bundle";
import { ENGLISH, language, speak } from "../language";
import { readOffered, writeOffered } from "../local/phone";
import { whenDrawn } from "../local/schedule";
import { directionOf } from "./direction";
import { chosenAmong, offeredIn } from "./offered";

const PATIENCE_TO_ASK = 3_000;
/** A language's words are a few screens' worth; who waits longer than this reads English for now. */
const PATIENCE_TO_LOAD = 10_000;

/** Puts it on screen before the first drawing, without a network once it has been there. */
export async function speakAnother(): Promise<void> {
  const known = await readOffered();
  if (known) whenDrawn(() => void ask());
  const spoken = chosenAmong(known ?? (await ask(PATIENCE_TO_ASK)));
  const words = spoken === ENGLISH ? null : await wordsOf(spoken);
  if (words) speak(spoken, [words]);
  // The worker may have begun the page in a language that is not to be had any more.
  const page = document.documentElement;
  page.lang = language;
  page.dir = directionOf(language);
}

/** What the server offers, kept for the next start; without an answer nothing is remembered. */
async function ask(patience = 30_000): Promise<string[]> {
  try {
    const answer = await fetch("/", { method: "HEAD", signal: AbortSignal.timeout(patience) });
    if (!answer.ok) return [];
    const offered = offeredIn(answer.headers.get("Avail-Language"));
    await writeOffered(offered);
    return offered;
  } catch {
    return [];
  }
}

async function wordsOf(spoken: string): Promise<FluentResource | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_TO_LOAD, null));
  // The server may offer what this version of the app, kept on the phone, does not have yet.
  const loaded = others[spoken]?.().then((file) => file.default);
  return Promise.race([loaded ?? null, late]).catch(() => null);
}
