/** A persona is a draft until everybody whose pieces it is made of said that it is true to them. */
import type { Kept } from "../../local";
import type { Persona, PersonaTrue } from "./kinds";
import type { ReleasedPiece } from "./released";

const versionOf = ({ heads }: Kept<Persona>): string | undefined =>
  heads.length === 1 ? heads[0]?.id : undefined;

/** Who has said so of the version that stands. */
export function saidTrue(persona: Kept<Persona>, words: readonly Kept<PersonaTrue>[]): string[] {
  const version = versionOf(persona);
  return words
    .filter(({ body }) => body.persona === persona.record && body.version === version)
    .map(({ by }) => by);
}

export interface Tellers {
  /** Whose pieces it is made of, by id. */
  people: { person: string; name: string }[];
  /** Pieces it was made of that were taken back since. */
  gone: number;
}

export function tellersOf({ body }: Kept<Persona>, pieces: readonly ReleasedPiece[]): Tellers {
  const used = pieces.filter(({ record }) => body.pieces.includes(record));
  const people = new Map(used.map(({ person, name }) => [person, { person, name }]));
  return { people: [...people.values()], gone: body.pieces.length - used.length };
}

/** Whether all who told have said so, and nothing was taken back since. */
export function isTrue(
  persona: Kept<Persona>,
  words: readonly Kept<PersonaTrue>[],
  pieces: readonly ReleasedPiece[],
): boolean {
  const { people, gone } = tellersOf(persona, pieces);
  const said = saidTrue(persona, words);
  return gone === 0 && people.length > 0 && people.every(({ person }) => said.includes(person));
}
