/** What is agreed on together: both sides say yes to the same version, and nobody asks to talk. */
import { type Kept, keepAs, namedId, personHere } from "../../local";
import { type Agreed, type Charter, type Measure, standing } from "./kinds";
import type { Worksheet } from "./made";
import type { Project, RoomPlace } from "./project";
import type { Stage } from "./working";

type Words = readonly Kept<Agreed>[];
/** A record on which each member may say a word. */
export type Agreeable = Kept<Charter> | Kept<Measure> | Kept<Stage> | Kept<Worksheet>;

/** What members say of it as it stands; the words of those who left, or of another version, do not count. */
export const wordsOn = (project: Project, about: Agreeable): Kept<Agreed>[] =>
  counting(project, about, standing(project, "agreed") ?? []);

/** Says one's own word on a version of a record; each member has one, and may say it otherwise. */
export async function sayOn(project: Project, said: Agreed): Promise<void> {
  const record = await namedId(said.of, `agreed:${personHere()}`);
  const kept = (standing(project, "agreed") ?? []).find((one) => one.record === record);
  await keepAs({ child: project.id, kind: "agreed", kept, record }, said);
}

/** Whether a family partner and somebody of the staff have said yes to it, and nobody wants to talk. */
export const isAgreed = (project: Project, about: Agreeable): boolean =>
  bothSaidYes(project, wordsOn(project, about));

/** Only a measure of the partnership needs a word before it counts. */
export const isProposed = (project: Project, measure: Kept<Measure>): boolean =>
  measure.body.of === "partnership" && !isAgreed(project, measure);

export function counting(place: RoomPlace, about: Agreeable, words: Words): Kept<Agreed>[] {
  const here = new Set(place.members.map(({ person }) => person));
  const version = about.heads.length === 1 ? about.heads[0]?.id : undefined;
  return words.filter(
    ({ by, body }) => body.of === about.record && body.version === version && here.has(by),
  );
}

export function bothSaidYes({ members }: RoomPlace, words: Words): boolean {
  const roles = new Map(members.map(({ person, role }) => [person, role]));
  const sides = new Set(words.map(({ by }) => roles.get(by) === "partner"));
  return sides.size === 2 && words.every(({ body }) => body.says === "yes");
}
