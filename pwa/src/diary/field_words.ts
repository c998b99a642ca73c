/** The words of a condition's questions and answers. */
import { choiceWord, fieldWord } from "../clinical/conditions";
import { hasWords, t } from "../words";

export const fieldName = (field: string): string => t(fieldWord(field));

export function fieldHint(field: string): string | undefined {
  const id = `${fieldWord(field)}-hint`;
  return hasWords(id) ? t(id) : undefined;
}

export const choiceName = (field: string, choice: string | number): string =>
  t(choiceWord(field, choice));

/** The unit as people write it; counts of things, such as `{times}`, need none beside the question. */
export function unitName(unit: string | undefined): string | undefined {
  return unit === undefined || unit.startsWith("{") ? undefined : unit;
}

/** A field's name before its answer: a question on the form may be called otherwise there. */
export function toldName(field: string): string {
  const told = `${fieldWord(field)}-told`;
  return hasWords(told) ? t(told) : fieldName(field);
}
