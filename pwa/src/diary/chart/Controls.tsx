/** What to show, how long, and moving through time without dragging. */
import { Button } from "../../parts/Button";
import { Tabs } from "../../parts/Tabs";
import { SelectField } from "../../parts/TextField";
import { t } from "../../words";
import { fieldName } from "../field_words";
import type { Measure } from "./measures";
import { SPANS, type Span } from "./window";

export interface ControlsProps {
  measures: readonly Measure[];
  measure: Measure;
  onMeasure: (measure: Measure) => void;
  scales: readonly string[];
  scale: string | null;
  onScale: (scale: string) => void;
  span: Span;
  onSpan: (span: Span) => void;
}

export function Controls({
  measures,
  measure,
  onMeasure,
  scales,
  scale,
  onScale,
  span,
  onSpan,
}: ControlsProps) {
  const choose = (field: string) => {
    const found = measures.find((one) => one.field === field);
    if (found) onMeasure(found);
  };
  return (
    <div class="chart-controls">
      <SelectField
        name="measure"
        label={t("chart-measure")}
        value={measure.field}
        options={measures.map(({ field }) => ({ value: field, label: fieldName(field) }))}
        onChange={choose}
      />
      {measure.type === "blows" && scales.length > 1 && (
        <SelectField
          name="chart-scale"
          label={t("chart-scale")}
          hint={t("chart-one-scale")}
          value={scale ?? ""}
          options={scales.map((value) => ({ value, label: t(`entry-scale-${value}`) }))}
          onChange={onScale}
        />
      )}
      <Tabs
        label={t("chart-span")}
        value={span}
        options={SPANS.map((value) => ({ value, label: t(`chart-span-${value}`) }))}
        onChange={onSpan}
      />
    </div>
  );
}

/** Half a window back or on, for whoever cannot drag. */
export function Steps({ onMove }: { onMove: (windows: number) => void }) {
  return (
    <div class="chart-steps">
      <Button size="dense" onClick={() => onMove(-0.5)}>
        {t("chart-earlier")}
      </Button>
      <Button size="dense" onClick={() => onMove(0.5)}>
        {t("chart-later")}
      </Button>
      <Button size="dense" look="plain" onClick={() => onMove(Number.POSITIVE_INFINITY)}>
        {t("chart-newest")}
      </Button>
    </div>
  );
}
