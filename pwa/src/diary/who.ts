/** Who wrote something, as this phone knows them. */
import { people, personHere } from "../local";
import { t } from "../words";

export const isMine = (author: string): boolean => author === personHere();

/** "You", a name, or a way to say that the name has not arrived yet. */
export function authorName(author: string): string {
  if (isMine(author)) return t("history-you");
  return people.value[author]?.name ?? t("entry-someone");
}
