/** What a charter said before. */
import type { Kept, Revision } from "../../local";
import type { Charter } from "./kinds";

/** The first version of each aim that no longer stands, newest first. */
export function earlierAims({ revisions, heads }: Kept<Charter>): Revision<Charter>[] {
  const seen = new Set(heads.map(({ body }) => body?.aim));
  const first = revisions.filter(({ body }) => {
    const aim = body?.aim;
    if (!aim || seen.has(aim)) return false;
    seen.add(aim);
    return true;
  });
  return first.reverse();
}
