/** Which running projects a new need may belong to: those that speak of the same thing. */
import { get } from "../api";

export interface Running {
  id: string;
  title: string;
  goal: string;
}

export const readRunning = (clinic: string): Promise<{ projects: Running[] }> =>
  get(`/partnership/clinics/${clinic}/running`);

const MOST = 3;
/** Letters that words of one stem share: "letters" and "letter", "waiting" and "waited". */
const STEM = 4;
const SAYS_NOTHING = new Set(
  "about they them that this there their what when where which with would your have from more need somebody someone people families every for our".split(
    " ",
  ),
);

const stems = (text: string): Set<string> =>
  new Set(
    (text.toLocaleLowerCase().match(/\p{L}{4,}/gu) ?? [])
      .filter((word) => !SAYS_NOTHING.has(word))
      .map((word) => word.slice(0, Math.max(STEM, word.length - 3))),
  );

/** Those that share most words with what was typed, the best first; none for a word or two. */
export function likeliest(typed: string, running: readonly Running[]): Running[] {
  const asked = [...stems(typed)];
  const meets = (one: string, other: string) => one.startsWith(other) || other.startsWith(one);
  const shared = ({ title, goal }: Running) => {
    const own = [...stems(`${title} ${goal}`)];
    return asked.filter((one) => own.some((other) => meets(one, other))).length;
  };
  return running
    .map((project) => ({ project, count: shared(project) }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
    .slice(0, MOST)
    .map(({ project }) => project);
}
