/** What a test can look at: the numbers of the child's own diaries, or a counter. */
import type { ConditionId } from "../clinical/conditions";
import { type Measure as Charted, measuresOf } from "../diary/chart/measures";
import { diariesOf, variantOf } from "../diary/condition";
import { fieldName, unitName } from "../diary/field_words";
import type { Child } from "../people/me";
import { t } from "../words";
import type { Measure } from "./experiment";

/** The diary's numbers for this child, as `asthma.peak_flow`. */
export function fieldsOf(child: Pick<Child, "conditions">): string[] {
  return diariesOf(child)
    .flatMap((condition) => measuresOf([{ condition, variant: variantOf(child, condition) }]))
    .map(({ condition, field }) => `${condition}.${field}`);
}

/** How the chart of the diary reads a field; null for a counter. */
export function chartedOf({ field }: Measure): Charted | null {
  const [condition, id] = (field ?? "").split(".") as [ConditionId, string];
  const variants = condition === "asthma" ? ["asthma"] : ["crohns", "colitis"];
  const all = field ? variants.flatMap((variant) => measuresOf([{ condition, variant }])) : [];
  return all.find((one) => one.field === id) ?? null;
}

/** "Peak flow, mornings, middle value of each week". */
export function measureName(measure: Measure): string {
  const parts = [
    measure.counter ?? fieldName((measure.field ?? "").split(".")[1] ?? ""),
    measure.session ? t(`test-session-${measure.session}-told`) : "",
    measure.by === "week" ? t("test-by-week-told") : "",
  ];
  return parts.filter(Boolean).join(", ");
}

/** The unit as people write it, or nothing for counts of things. */
export const unitOf = (measure: Measure): string => unitName(chartedOf(measure)?.unit) ?? "";

/** Whether single values follow each other, so that weeks say more than days. */
export const isPeakFlow = ({ field }: Measure): boolean => field === "asthma.peak_flow";
