/** The versions of a record that nobody has replaced. */

/** As much of a revision as its place among the others needs. */
export interface Placed {
  id: string;
  parents: readonly string[];
}

/** The revisions that are nobody's parent, in the order given. */
export function heads<R extends Placed>(revisions: readonly R[]): R[] {
  const replaced = new Set(revisions.flatMap((revision) => revision.parents));
  return revisions.filter((revision) => !replaced.has(revision.id));
}
