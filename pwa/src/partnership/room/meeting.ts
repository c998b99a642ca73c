/** Agendas: what each kind of meeting begins with. The family item stands on all of them. */
import { t } from "../../words";
import type { AgendaItem, Meeting } from "./kinds";

export type Template = Meeting["template"];
export const TEMPLATES: readonly Template[] = ["first", "regular", "study", "closing", "own"];

/** How many lines each template brings besides the family item. */
const LINES: Record<Template, number> = { first: 4, regular: 3, study: 3, closing: 4, own: 0 };

/** Hello first, the family item second, so that it never falls off the end. */
export function agendaFor(template: Template): AgendaItem[] {
  const lines = Array.from({ length: LINES[template] }, (_, at) => ({
    text: t(`agenda-${template}-${at + 1}`),
    family: false,
  }));
  return [...lines.slice(0, 1), { family: true }, ...lines.slice(1)];
}

export const textOf = ({ text, family }: AgendaItem): string =>
  family ? t("agenda-family") : (text ?? "");

/** Whether the meeting may be closed: the family item was answered. */
export const familyAnswered = (agenda: readonly AgendaItem[]): boolean =>
  agenda.some(({ family, said }) => family && (said ?? "").trim() !== "");
