/** A measure's run chart: the same reading as a family's test at home, and no alarm either. */
import { useRef } from "preact/hooks";
import { readRunChart } from "../../clinical/run_chart";
import { Events, HowWeRead, Key, SlotTable } from "../../experiments/chart/Beside";
import { RunChartDrawing } from "../../experiments/chart/RunChartDrawing";
import { readingInWords } from "../../experiments/reading_words";
import type { Kept } from "../../local";
import { EmptyState } from "../../parts/EmptyState";
import { useWidth } from "../../parts/width";
import { t } from "../../words";
import { type Measure, standing } from "./kinds";
import { changeDay, inOrder } from "./pdsa";
import type { Project } from "./project";

const HEIGHT = 240;

export function MeasureChart({ project, measure }: { project: Project; measure: Kept<Measure> }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const tests = inOrder(standing(project, "pdsa") ?? []);
  const slots = slotsOf(project, measure.record);
  const from = changeDay(tests);
  const change = from ? slots.filter(({ day }) => day < from).length : null;
  const chart = readRunChart(
    slots.map(({ value }) => value),
    change,
  );
  if (slots.length === 0) {
    return <EmptyState title={t("measure-empty")}>{t("measure-empty-what")}</EmptyState>;
  }
  const reading = readingInWords(chart, "day");
  const events = tests.flatMap(({ body }, at) =>
    body.started_on ? [{ day: body.started_on, number: at + 1, text: body.objective }] : [],
  );
  const last = slots.at(-1)?.day ?? project.started_on;
  const unit = measure.body.unit ?? "";
  return (
    <div class="run stack stack-close">
      <p class="run-reading" aria-live="polite">
        {reading}
      </p>
      <p class="small quiet">{t(`measure-better-${measure.body.better}`)}</p>
      <div class="run-pane" dir="ltr" ref={box}>
        {width > 0 && (
          <RunChartDrawing
            by="day"
            slots={slots}
            median={chart.median}
            frozen={chart.frozen}
            from={from}
            to={last}
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

function slotsOf(project: Project, measure: string) {
  return (standing(project, "measure.value") ?? [])
    .filter(({ body }) => body.measure === measure)
    .map(({ body }) => ({ day: body.day, value: body.value }))
    .sort((one, other) => one.day.localeCompare(other.day));
}
