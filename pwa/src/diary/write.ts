/** Writing, changing, deleting an entry, and taking each of these back. */
import { keep, newId, type Revision } from "../local";
import { ENTRY, type Entry, type EntryBody } from "./entry";
import type { Form } from "./form/form";

interface Written {
  child: string;
  record: string;
  revision: string;
}

/** Keeps what the form says; its draft ends in the same transaction. */
export async function keepForm(
  child: string,
  form: Form,
  body: EntryBody,
  draft: string,
): Promise<Written> {
  const changes = form.changes
    ? { record: form.changes.record, parents: form.changes.parents }
    : {};
  const kept = await keep({ id: form.id, child, kind: ENTRY, body, ...changes }, { draft });
  return { child, record: kept.record, revision: kept.id };
}

/** Takes a new entry back. */
export const unwrite = (written: Written): Promise<unknown> => replace(written, null);

/** Puts back what an entry said before. */
export const writeBack = (written: Written, body: EntryBody): Promise<unknown> =>
  replace(written, body);

function replace({ child, record, revision }: Written, body: EntryBody | null): Promise<unknown> {
  return keep({ id: newId(), child, kind: ENTRY, record, parents: [revision], body });
}

/** Deletes an entry as a whole, whatever versions it has; its history stays. */
export async function withdraw(child: string, entry: Entry): Promise<Written> {
  const parents = entry.versions.map((version) => version.id);
  const kept = await keep({
    id: newId(),
    child,
    kind: ENTRY,
    record: entry.record,
    parents,
    body: null,
  });
  return { child, record: kept.record, revision: kept.id };
}

/** Ends two versions: the chosen one replaces them all. */
export async function merge(
  child: string,
  versions: readonly Revision<EntryBody>[],
  body: EntryBody | null,
): Promise<void> {
  const record = versions[0]?.record;
  await keep({
    id: newId(),
    child,
    kind: ENTRY,
    record,
    parents: versions.map((version) => version.id),
    body,
  });
}
