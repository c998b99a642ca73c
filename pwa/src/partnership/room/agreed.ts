/** A measure of the partnership is defined together: both sides say yes, and nobody asks to talk. */
import type { Kept } from "../../local";
import { type Agreed, type Measure, standing } from "./kinds";
import type { Project, RoomPlace } from "./project";

type Words = readonly Kept<Agreed>[];

/** What members say of it as it stands; the words of those who left, or of another version, do not count. */
export const wordsOn = (project: Project, measure: Kept<Measure>): Kept<Agreed>[] =>
  counting(project, measure, standing(project, "measure.agreed") ?? []);

/** Other measures need no word; one of the partnership a yes of a family partner and of the staff. */
export const isAgreed = (project: Project, measure: Kept<Measure>): boolean =>
  measure.body.of !== "partnership" || bothSaidYes(project, wordsOn(project, measure));

export function counting(place: RoomPlace, measure: Kept<Measure>, words: Words): Kept<Agreed>[] {
  const here = new Set(place.members.map(({ person }) => person));
  const version = measure.heads.length === 1 ? measure.heads[0]?.id : undefined;
  return words.filter(
    ({ by, body }) => body.measure === measure.record && body.version === version && here.has(by),
  );
}

export function bothSaidYes({ members }: RoomPlace, words: Words): boolean {
  const roles = new Map(members.map(({ person, role }) => [person, role]));
  const sides = new Set(words.map(({ by }) => roles.get(by) === "partner"));
  return sides.size === 2 && words.every(({ body }) => body.says === "yes");
}
