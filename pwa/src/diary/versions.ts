/** Several versions of one entry: where they differ, and the one that a person makes of them. */
import type { Revision } from "../local/revision";
import type { Answer, EntryBody } from "./entry";

export type StandingVersion = Revision<EntryBody> & { body: EntryBody };

/** The versions that say something; one that deletes the entry has nothing to compare. */
export const standing = (versions: readonly Revision<EntryBody>[]): StandingVersion[] =>
  versions.filter((version): version is StandingVersion => version.body !== null);

/** One thing that the versions say differently; `answers` in the order of the versions. */
export interface Difference {
  field: string;
  answers: (Answer | undefined)[];
}

/** By field, the version whose answer stands. */
export type Choices = Record<string, number>;

const ABOUT = ["day", "session"] as const;

/** What is not the same in all versions: day and session first, then the answers. */
export function differences(versions: readonly EntryBody[]): Difference[] {
  const about = ABOUT.map((field) => ({
    field,
    answers: versions.map((version) => version[field]),
  }));
  const fields = [...new Set(versions.flatMap((version) => Object.keys(version.fields)))];
  const answers = fields.map((field) => ({
    field,
    answers: versions.map((version) => version.fields[field]),
  }));
  return [...about, ...answers].filter((one) =>
    one.answers.some((answer) => !same(answer, one.answers[0])),
  );
}

const same = (one: Answer | undefined, other: Answer | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The differences that nobody has decided yet. */
export const undecided = (found: readonly Difference[], choices: Choices): string[] =>
  found.map(({ field }) => field).filter((field) => choices[field] === undefined);

/**
 * One body out of all, by the person's choices.
 *
 * A zone is kept only from a version that is taken whole: a mixture has to be judged anew.
 */
export function merged(versions: readonly EntryBody[], choices: Choices): EntryBody {
  const chosen = [...new Set(Object.values(choices))];
  const base = versions[chosen[0] ?? 0] as EntryBody;
  if (chosen.length < 2) return base;
  const { shown: _shown, ...body } = { ...base, fields: { ...base.fields } };
  for (const [field, at] of Object.entries(choices)) {
    const version = versions[at] as EntryBody;
    if (field === "day") body.day = version.day;
    else if (field === "session") Object.assign(body, { session: version.session });
    else take(body.fields, field, version.fields[field]);
  }
  return body;
}

function take(fields: EntryBody["fields"], field: string, answer: Answer | undefined): void {
  if (answer === undefined) delete fields[field];
  else fields[field] = answer;
}
