/** A measure's run chart: the same reading as a family's test at home, and no alarm either. */
import { useRef } from "preact/hooks";
import { readRunChart } from "../../clinical/run_chart";
import { Events, HowWeRead, Key, SlotTable } from "../../experiments/chart/Beside";
import { RunChartDrawing } from "../../experiments/chart/RunChartDrawing";
import { readingInWords } from "../../experiments/reading_words";
import { EmptyState } from "../../parts/EmptyState";
import { useWidth } from "../../parts/width";
import { t } from "../../words";
import type { Measure, Pdsa, Value } from "./kinds";

const HEIGHT = 240;

interface Props {
  measure: Pick<Measure, "better" | "unit">;
  values: readonly Pick<Value, "day" | "value">[];
  /** In the order in which they were tried. */
  tests: readonly Pick<Pdsa, "objective" | "started_on">[];
}

export function MeasureChart({ measure, values, tests }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const slots = [...values].sort((one, other) => one.day.localeCompare(other.day));
  const last = slots.at(-1);
  if (!last) {
    return <EmptyState title={t("measure-empty")}>{t("measure-empty-what")}</EmptyState>;
  }
  const events = tests.flatMap(({ objective, started_on }, at) =>
    started_on ? [{ day: started_on, number: at + 1, text: objective }] : [],
  );
  const from = events[0]?.day ?? null;
  const change = from ? slots.filter(({ day }) => day < from).length : null;
  const chart = readRunChart(
    slots.map(({ value }) => value),
    change,
  );
  const reading = readingInWords(chart, "day");
  const unit = measure.unit ?? "";
  return (
    <div class="run stack stack-close">
      <p class="run-reading" aria-live="polite">
        {reading}
      </p>
      <p class="small quiet">{t(`measure-better-${measure.better}`)}</p>
      <div class="run-pane" dir="ltr" ref={box}>
        {width > 0 && (
          <RunChartDrawing
            by="day"
            slots={slots}
            median={chart.median}
            frozen={chart.frozen}
            from={from}
            to={last.day}
            events={events}
            counts
            width={width}
            height={HEIGHT}
            label={reading}
          />
        )}
      </div>
      <Key frozen={chart.frozen} median={chart.median} limits={null} unit={unit} />
      <Events events={events} />
      <HowWeRead chart={chart} />
      <SlotTable slots={slots} by="day" change={change ?? slots.length} unit={unit} />
    </div>
  );
}
