/** The school plan: what the family knows; the rest of the page comes from the plan in force. */
import type { RecordView } from "../local/revision";

export const SCHOOL = "school-plan";
/** As the server counts them. */
export const MOST_CONTACTS = 4;
export const MOST_TRIGGERS = 20;

export interface SchoolContact {
  name: string;
  phone: string;
  who?: string;
}

export interface SchoolBody {
  school?: string;
  group?: string;
  year?: string;
  contacts: SchoolContact[];
  doctor?: { name: string; phone?: string };
  hospital?: string;
  triggers?: string[];
  at_school?: string;
  may_carry: boolean;
  may_self_give: boolean;
  spare?: string;
  may_give: boolean;
  may_share: boolean;
}

/** What the form yes-or-no asks, in the order of the page. */
export const CONSENTS = ["may_carry", "may_self_give", "may_give", "may_share"] as const;

/** The body that stands and what a next revision replaces; null before anybody wrote one. */
export function schoolOf(
  views: readonly RecordView<SchoolBody>[],
): { body: SchoolBody; parents: string[] } | null {
  const heads = views[0]?.heads ?? [];
  const body = heads.find((head) => head.body !== null)?.body;
  return body ? { body, parents: heads.map((head) => head.id) } : null;
}
