/** One's own diary of care: on this phone, in a stream of one's own, released piece by piece. */
import { useEffect, useState } from "preact/hooks";
import { hasOwnDiary, type Kept, keepAs, personHere } from "../../local";
import { t } from "../../words";
import { type Experience, standing } from "../room/kinds";
import { beginDiary, type RoomPlace } from "../room/project";

/** The diary as a place that only oneself is in. */
export const ownPlace = (): RoomPlace => ({
  id: personHere(),
  members: [{ person: personHere(), name: t("room-role-you"), role: "partner", place: "active" }],
});

export type OwnDiary = "waiting" | "needs-network" | Kept<Experience>[];

/** The pieces, the newest first; a phone that never had the diary needs a network once. */
export function useOwnDiary(): OwnDiary {
  const missing = useOwnMissing();
  const pieces = standing(ownPlace(), "experience");
  if (missing) return "needs-network";
  if (!pieces) return "waiting";
  return [...pieces].sort((one, other) => other.body.day.localeCompare(one.body.day));
}

/** Whether this phone has no stream of one's own yet, and no network to get it. */
export function useOwnMissing(): boolean {
  const [missing, setMissing] = useState(false);
  useEffect(() => void begin().catch(() => setMissing(true)), []);
  return missing;
}

async function begin(): Promise<void> {
  if (!(await hasOwnDiary())) await beginDiary();
}

/** Lets a project's members read a piece from now on, or nobody any more. */
export function release(piece: Kept<Experience>, project: string | null): Promise<unknown> {
  const { released_to: _, ...told } = piece.body;
  const body = project ? { ...told, released_to: project } : told;
  return keepAs({ child: personHere(), kind: "experience", kept: piece }, body);
}
