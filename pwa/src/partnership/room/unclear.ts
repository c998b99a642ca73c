/** Words that somebody marked as not clear in what one wrote, and that nobody explained yet. */
import { type Kept, personHere } from "../../local";
import { standing, type Word } from "./kinds";
import type { Project } from "./project";

const WRITTEN = ["note", "pdsa", "meeting", "measure", "charter", "worksheet", "comment"] as const;

export function askedOfMe(project: Project): Kept<Word>[] {
  const words = standing(project, "word") ?? [];
  const mine = new Set(
    WRITTEN.flatMap((kind) => standing(project, kind) ?? [])
      .filter(({ by }) => by === personHere())
      .map(({ record }) => record),
  );
  return words.filter(({ body }) => !body.meaning && mine.has(body.where ?? ""));
}

export const unexplained = (project: Project): Kept<Word>[] =>
  (standing(project, "word") ?? []).filter(({ body }) => !body.meaning);
