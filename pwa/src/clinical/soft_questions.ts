/**
 * Numbers that are possible but unlikely: the form asks once, gently, and keeps what it is told.
 *
 * A question never delays a zone or the emergency line: a third of the best may be a typing error or
 * an attack. Twin of `api/clinical/soft_questions.py`.
 */
import { type ConditionId, conditions, type Field } from "./conditions";
import { below, type Finding, finding } from "./findings";
import { bestOf, type PeakFlow } from "./peak_flow";
import type { Answers } from "./zone";

/** What to ask about valid answers, in the order of the form; `best` in L/min on the same scale. */
export function softQuestions(
  condition: ConditionId,
  fields: Answers,
  best: number | null = null,
): Finding[] {
  return conditions[condition].fields
    .filter(({ id }) => Object.hasOwn(fields, id))
    .flatMap((field) => questions(field, fields, best));
}

function questions(field: Field, fields: Answers, best: number | null): Finding[] {
  const pointer = below("", field.id);
  if (field.type === "blows") {
    const flow = bestOf((fields[field.id] as PeakFlow).blows);
    const against = best === null ? [] : againstBest(field, pointer, flow, best);
    return [...range(field, pointer, flow), ...against];
  }
  if (field.type !== "integer") return [];
  const value = fields[field.id] as number;
  return [...range(field, pointer, value), ...againstOther(field, pointer, value, fields)];
}

function range({ ask }: Field, pointer: string, value: number): Finding[] {
  const found: Finding[] = [];
  if (ask?.below !== undefined && value < ask.below) {
    found.push(finding(pointer, "ask-low", { below: ask.below }));
  }
  if (ask?.above !== undefined && value > ask.above) {
    found.push(finding(pointer, "ask-high", { above: ask.above }));
  }
  return found;
}

function againstBest({ ask }: Field, pointer: string, value: number, best: number): Finding[] {
  const found: Finding[] = [];
  const times = ask?.times_best;
  const share = ask?.below_best_share;
  if (times !== undefined && value >= times * best) {
    found.push(finding(pointer, "ask-times-best", { times, best }));
  }
  if (share !== undefined && value * share < best) {
    found.push(finding(pointer, "ask-below-best-share", { share, best }));
  }
  return found;
}

function againstOther({ ask }: Field, pointer: string, value: number, fields: Answers): Finding[] {
  const other = ask?.more_than;
  if (other === undefined || !Object.hasOwn(fields, other)) return [];
  return value > Number(fields[other]) ? [finding(pointer, "ask-more-than", { field: other })] : [];
}
