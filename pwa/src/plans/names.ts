/** People of a plan by name, as the server last told them. */
import { people } from "../local";
import { t } from "../words";

export const nameOf = (person: string): string =>
  people.value[person]?.name ?? t("plan-author-unknown");
