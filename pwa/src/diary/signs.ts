/** What an entry tells, shortest first: the number, then what was not as usual. */
import { type ConditionId, conditions, type Field } from "../clinical/conditions";
import type { Answer, EntryBody, PeakFlow } from "./entry";

export interface Sign {
  field: string;
  type: Field["type"];
  answer: Answer;
  unit: string | undefined;
  decimals: number;
}

/** The best blow in L/min; null without a peak flow. */
export function bestBlow(body: EntryBody): number | null {
  const flow = body.fields.peak_flow as PeakFlow | undefined;
  return flow ? Math.max(...flow.blows) : null;
}

/** The answers that say something: not the usual ones, not the note, not the peak flow. */
export function signsOf(body: EntryBody): Sign[] {
  return fieldsOf(body.condition)
    .filter((field) => field.type !== "blows" && field.type !== "text")
    .flatMap((field) => {
      const answer = body.fields[field.id];
      if (answer === undefined || !isTelling(field, answer)) return [];
      const { id, type, unit, shown } = field;
      return [
        { field: id, type, answer, unit: shown?.unit ?? unit, decimals: shown?.decimals ?? 0 },
      ];
    });
}

function isTelling(field: Field, answer: Answer): boolean {
  if (field.usual !== undefined) return answer !== field.usual;
  return answer !== false && answer !== "none";
}

/** Whether every question about the usual day was answered with "as usual". */
export function isUsual(body: EntryBody): boolean {
  const asked = fieldsOf(body.condition).filter(
    (field) => field.usual !== undefined && body.fields[field.id] !== undefined,
  );
  return asked.length > 0 && asked.every((field) => body.fields[field.id] === field.usual);
}

const fieldsOf = (condition: ConditionId): readonly Field[] => conditions[condition].fields;
