/** Words of improvement work in plain words: those of the product, and those a project explained. */
import { t } from "../../words";
import { standing } from "./kinds";
import type { Project } from "./project";

/** Words that the product explains itself: `term-{id}` and `term-{id}-means`. */
const TERMS = [
  "pdsa",
  "run-chart",
  "median",
  "baseline",
  "charter",
  "driver",
  "outcome",
  "process",
  "balancing",
  "agenda",
  "sponsor",
] as const;

export interface Meaning {
  word: string;
  meaning: string;
}

export function meaningsIn(project: Project): Meaning[] {
  const own = (standing(project, "word") ?? []).flatMap(({ body: { word, meaning } }) =>
    meaning ? [{ word, meaning }] : [],
  );
  const ours = TERMS.map((id) => ({ word: t(`term-${id}`), meaning: t(`term-${id}-means`) }));
  return [...own, ...ours];
}

/** The text cut where it holds a word that is explained. */
export function withMeanings(text: string, meanings: readonly Meaning[]): (string | Meaning)[] {
  const words = meanings.map(({ word }) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (words.length === 0) return [text];
  const found = new RegExp(`(?<![\\p{L}\\d])(${words.join("|")})(?![\\p{L}\\d])`, "giu");
  return text.split(found).flatMap((part, at) => {
    if (part === "") return [];
    if (at % 2 === 0) return [part];
    const meaning = meanings.find(({ word }) => word.toLowerCase() === part.toLowerCase());
    return [meaning ? { word: part, meaning: meaning.meaning } : part];
  });
}
