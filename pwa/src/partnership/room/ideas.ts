/** What to try next: ideas of the room in the order of effect for effort, and who knows how. */
import type { Kept } from "../../local";
import type { Drivers, Pdsa } from "./kinds";
import type { Note } from "./made";
import type { Weighed } from "./working";

/** What all who weighed an idea say of it together. */
export interface Weight {
  count: number;
  effect: number;
  effort: number;
  /** Who knows how to do it. */
  can: string[];
}

export interface Idea {
  note: Kept<Note>;
  weight: Weight | null;
  /** The test that tries it. */
  test: Kept<Pdsa> | undefined;
}

function weightOf(note: string, weighed: readonly Kept<Weighed>[]): Weight | null {
  const words = weighed.filter(({ body }) => body.note === note);
  if (words.length === 0) return null;
  const mean = (of: "effect" | "effort") =>
    words.reduce((sum, { body }) => sum + body[of], 0) / words.length;
  const can = words.filter(({ body }) => body.can).map(({ by }) => by);
  return { count: words.length, effect: mean("effect"), effort: mean("effort"), can };
}

/** Ideas not yet tried: the most for the least first, one that somebody can do before one that nobody can. */
export function ideasIn(
  notes: readonly Kept<Note>[],
  weighed: readonly Kept<Weighed>[],
  tests: readonly Kept<Pdsa>[],
): Idea[] {
  const ideas = notes
    .filter(({ body }) => body.of === "idea")
    .map((note) => ({
      note,
      weight: weightOf(note.record, weighed),
      test: tests.find(({ body }) => body.idea === note.record),
    }));
  return ideas.sort((one, other) => rank(other) - rank(one));
}

/** Below every weighed idea those that nobody weighed, and below them those under test. */
function rank({ weight, test }: Idea): number {
  if (test) return -200;
  if (!weight) return -100;
  return weight.effect - weight.effort + (weight.can.length > 0 ? 0.5 : 0);
}

/** Untested ideas of the driver map that do not stand among the room's ideas yet. */
export function onTheMap(drivers: Drivers | undefined, notes: readonly Kept<Note>[]): string[] {
  const here = new Set(notes.map(({ body }) => body.text.trim().toLowerCase()));
  const all = (drivers?.drivers ?? []).flatMap(({ ideas }) => ideas);
  return all
    .filter(({ text, pdsa }) => !pdsa && !here.has(text.trim().toLowerCase()))
    .map(({ text }) => text);
}

/** One of three words for a mean between 1 and 3. */
export const inWord = (mean: number): "1" | "2" | "3" =>
  String(Math.min(3, Math.max(1, Math.round(mean)))) as "1" | "2" | "3";
