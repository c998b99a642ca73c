/** One's own log of what one learned: on this phone, in a stream of one's own, told by oneself alone. */
import { type Kept, keepAs, namedId, newId, personHere, today } from "../../local";
import { t } from "../../words";
import { ownPlace, useOwnMissing } from "../diary/own";
import { type Learned, standing } from "../room/kinds";
import type { Project } from "../room/project";
import { titleOf } from "./units";

export const OTHER = "other";

export type Log = "waiting" | "needs-network" | Kept<Learned>[];

/** The log, the newest first; a phone that never had it needs a network once. */
export function useLog(): Log {
  const missing = useOwnMissing();
  const log = standing(ownPlace(), "learned");
  if (log && log.length > 0) return [...log].sort((a, b) => b.body.day.localeCompare(a.body.day));
  if (missing) return "needs-network";
  return log ?? "waiting";
}

export const inLog = (log: Log, unit: string): Kept<Learned> | undefined =>
  Array.isArray(log) ? log.find(({ body }) => body.unit === unit) : undefined;

export const nameOf = ({ unit, title }: Learned): string => title ?? t(titleOf(unit));

/** Keeps that a unit was gone through; each phone of a person names its record alike. */
export async function keepUnit(
  unit: string,
  tried: string,
  kept: Kept<Learned> | undefined,
  draft: string,
): Promise<void> {
  const record = await namedId(personHere(), `learned:${unit}`);
  const day = kept?.body.day ?? today(new Date());
  const body = { unit, day, ...(tried.trim() && { tried: tried.trim() }) };
  await keepAs({ child: personHere(), kind: "learned", kept, record }, body, draft);
}

export const keepOther = (title: string, day: string, tried: string, draft: string) =>
  keepAs<Learned>(
    { child: personHere(), kind: "learned", id: newId() },
    { unit: OTHER, title: title.trim(), day, ...(tried.trim() && { tried: tried.trim() }) },
    draft,
  );

export const takeOut = (kept: Kept<Learned>) =>
  keepAs<Learned>({ child: personHere(), kind: "learned", kept }, null);

/** Tells a project of it, as a note that its members read; the log itself stays where it is. */
export function tell({ id }: Project, learned: Learned): Promise<unknown> {
  const told = { unit: nameOf(learned), tried: learned.tried ?? "" };
  const text = t(learned.tried ? "learn-note-tried" : "learn-note", told);
  return keepAs({ child: id, kind: "note" }, { text, of: "note" });
}
