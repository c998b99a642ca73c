/** What keeps a form from being saved, in words, each leading to its field. */
import type { Finding } from "../../clinical/findings";
import type { FormError } from "../../parts/ErrorSummary";
import { hasWords, t } from "../../words";
import type { EntryBody } from "../entry";
import { fieldName } from "../field_words";
import type { Judgement } from "./judge";

/** Ids of the controls whose name is not the field's own. */
const CONTROLS: Record<string, string> = { peak_flow: "blow-1" };

const controlOf = (field: string): string => CONTROLS[field] ?? field;

/** Errors in the order of the form, at most one for each field. */
export function errorsOf(body: EntryBody, judgement: Judgement, blank: boolean): FormError[] {
  const day =
    judgement.future || body.day === "" ? [{ name: "other-day", text: t("entry-future") }] : [];
  if (blank)
    return [
      ...day,
      { name: body.condition === "asthma" ? "blow-1" : "symptoms", text: t("entry-blank") },
    ];
  const fields = new Map(judgement.faults.map((fault) => [fieldOf(fault), fault]));
  return [
    ...day,
    ...[...fields].map(([field, fault]) => ({ name: controlOf(field), text: words(field, fault) })),
  ];
}

const fieldOf = (fault: Finding): string => fault.pointer.split("/")[1] ?? "";

function words(field: string, { code, params }: Finding): string {
  const id = `error-${code}`;
  return `${fieldName(field)}: ${hasWords(id) ? t(id, params) : t("error-other")}`;
}
