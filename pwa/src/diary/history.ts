/** What happened to an entry, revision by revision. */
import type { RecordView, Revision } from "../local/revision";
import type { EntryBody } from "./entry";

export interface Step {
  revision: Revision<EntryBody>;
  what: "wrote" | "changed" | "withdrew" | "merged";
  /** Whether it is what the entry says now, alone or as one of several versions. */
  stands: "alone" | "beside" | null;
}

/** The steps, newest first. */
export function stepsOf(view: RecordView<EntryBody>): Step[] {
  const heads = new Set(view.heads.map((head) => head.id));
  const stands = heads.size > 1 ? "beside" : "alone";
  return view.revisions
    .map(
      (revision) =>
        ({
          revision,
          what: whatOf(revision),
          stands: heads.has(revision.id) ? stands : null,
        }) as const,
    )
    .reverse();
}

function whatOf({ body, parents }: Revision<EntryBody>): Step["what"] {
  if (body === null) return "withdrew";
  if (parents.length > 1) return "merged";
  return parents.length === 1 ? "changed" : "wrote";
}
