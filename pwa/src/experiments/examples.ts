/** Worked examples: a test that somebody may take over and change. Their words are in `words`. */
import type { ConditionId } from "../clinical/conditions";
import type { Measure } from "./experiment";

export interface Example {
  id: string;
  /** For children with this condition; for all when left out. */
  for?: ConditionId;
  /** A counter of its own has its name in the words. */
  measure: Omit<Measure, "counter">;
}

const EXAMPLES: readonly Example[] = [
  {
    id: "pillow",
    for: "asthma",
    measure: { field: "asthma.peak_flow", session: "morning", by: "week" },
  },
  { id: "nights", for: "asthma", measure: { by: "day" } },
  { id: "bedtime", for: "ibd", measure: { field: "ibd.energy", by: "week" } },
  { id: "breakfast", for: "ibd", measure: { field: "ibd.pain", by: "week" } },
  { id: "school", measure: { by: "day" } },
  { id: "reminder", measure: { by: "day" } },
];

/** The four that suit these diaries. */
export const examplesFor = (diaries: readonly ConditionId[]): Example[] =>
  EXAMPLES.filter((one) => !one.for || diaries.includes(one.for)).slice(0, 4);
