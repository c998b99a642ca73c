/** What can be drawn: every number of a child's diaries, the peak flow first. */
import { type ConditionId, type Field, fieldsFor } from "../../clinical/conditions";
import { type Entry, isLate, type PeakFlow } from "../entry";
import type { Reading } from "./points";

export interface Measure {
  condition: ConditionId;
  field: string;
  type: Field["type"];
  unit: string | undefined;
  /** How a stored whole number is shown: 413 with one decimal is 41.3. */
  decimals: number;
}

const DRAWN: readonly Field["type"][] = ["blows", "integer", "scale"];

export function measuresOf(
  diaries: readonly { condition: ConditionId; variant: string }[],
): Measure[] {
  return diaries.flatMap(({ condition, variant }) =>
    fieldsFor(condition, variant)
      .filter(({ type }) => DRAWN.includes(type))
      .map(({ id, type, unit, shown }) => ({
        condition,
        field: id,
        type,
        unit: shown?.unit ?? unit,
        decimals: shown?.decimals ?? 0,
      })),
  );
}

/** Readings of one measure; `scale` leaves out those of meters with another scale, which never mix. */
export function readingsOf(
  entries: readonly Entry[],
  measure: Measure,
  scale: string | null,
): Reading[] {
  return entries.flatMap((entry) => {
    const { body, record } = entry;
    const answer = body.condition === measure.condition ? body.fields[measure.field] : undefined;
    const value = numberIn(answer, measure, scale);
    if (value === null) return [];
    const session = body.session ?? null;
    return [
      {
        record,
        day: body.day,
        session,
        value,
        reliever: measure.type === "blows" ? (answer as PeakFlow).reliever : ("unknown" as const),
        late: isLate(entry),
        zone: measure.type === "blows" ? (body.shown?.zone ?? null) : null,
      },
    ];
  });
}

function numberIn(answer: unknown, measure: Measure, scale: string | null): number | null {
  if (measure.type !== "blows")
    return typeof answer === "number" ? answer / 10 ** measure.decimals : null;
  const flow = answer as PeakFlow | undefined;
  return flow && flow.scale === scale ? Math.max(...flow.blows) : null;
}

/** Meter scales in the diary, the newest first. */
export function scalesIn(entries: readonly Entry[]): string[] {
  const flows = entries.map((entry) => entry.body.fields.peak_flow as PeakFlow | undefined);
  return [...new Set(flows.flatMap((flow) => (flow ? [flow.scale] : [])))];
}
