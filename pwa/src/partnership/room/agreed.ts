/** A measure of the partnership is defined together: both sides say yes, and nobody asks to talk. */
import type { Kept } from "../../local";
import { type Agreed, type Measure, standing } from "./kinds";
import type { Project } from "./project";

/** What members say of it, the words of those who left not counted. */
export function wordsOn(project: Project, measure: Kept<Measure>): Kept<Agreed>[] {
  const here = new Set(project.members.map(({ person }) => person));
  return (standing(project, "measure.agreed") ?? []).filter(
    ({ by, body }) => body.measure === measure.record && here.has(by),
  );
}

/** Other measures need no word; one of the partnership a yes of a family partner and of the staff. */
export function isAgreed(project: Project, measure: Kept<Measure>): boolean {
  if (measure.body.of !== "partnership") return true;
  const words = wordsOn(project, measure);
  const roles = new Map(project.members.map(({ person, role }) => [person, role]));
  const sides = new Set(words.map(({ by }) => roles.get(by) === "partner"));
  return sides.size === 2 && words.every(({ body }) => body.says === "yes");
}
