/** A test's run chart with its reading, its key, its events and its table. */
import { useMemo, useRef, useState } from "preact/hooks";
import { readRunChart } from "../../clinical/run_chart";
import { LEAST_FOR_LIMITS, readXmr, type Xmr } from "../../clinical/xmr";
import type { Entry } from "../../diary/entry";
import type { Mark } from "../../diary/mark";
import { Switch } from "../../parts/Choice";
import { Tabs } from "../../parts/Tabs";
import { useWidth } from "../../parts/width";
import { t } from "../../words";
import type { Experiment } from "../experiment";
import { chartedOf, isPeakFlow, unitOf } from "../measures";
import { doubtsInWords, readingInWords } from "../reading_words";
import { slotsOf } from "../slots";
import { Events, HowWeRead, Key, SlotTable } from "./Beside";
import { RunChartDrawing } from "./RunChartDrawing";

interface RunChartViewProps {
  experiment: Experiment;
  entries: readonly Entry[];
  counts: ReadonlyMap<string, { value: number }>;
  marks: readonly Mark[];
}

const HEIGHT = 240;

export function RunChartView({ experiment, entries, counts, marks }: RunChartViewProps) {
  const { body } = experiment;
  const { measure } = body;
  const [by, setBy] = useState(measure.by);
  const [limited, setLimited] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const { slots, change } = useMemo(
    () => slotsOf(experiment, entries, counts, by),
    [experiment, entries, counts, by],
  );
  const values = slots.map(({ value }) => value);
  const chart = readRunChart(values, change);
  const counted = chartedOf(measure)?.type !== "blows";
  const limits: Xmr | null = limited ? readXmr(values, change, counted ? 0 : undefined) : null;
  const reading = readingInWords(chart, by);
  const events = marks
    .filter((mark) => mark.body.day >= body.baseline.from && mark.body.day <= body.to)
    .map((mark, at) => ({ day: mark.body.day, text: mark.body.text, number: at + 1 }));
  const lines = {
    by,
    slots,
    median: chart.median,
    frozen: chart.frozen,
    from: body.from,
    to: body.to,
    events,
    limits,
    counts: counted,
    width,
    height: HEIGHT,
    label: reading,
  };
  return (
    <div class="run stack stack-close">
      <p class="run-reading" aria-live="polite">
        {reading}
      </p>
      {doubtsInWords(chart, by, isPeakFlow(measure)).map((doubt) => (
        <p key={doubt} class="quiet small">
          {doubt}
        </p>
      ))}
      {measure.field && (
        <Tabs
          label={t("run-by")}
          value={by}
          options={(["week", "day"] as const).map((one) => ({
            value: one,
            label: t(`run-by-${one}`),
          }))}
          onChange={setBy}
        />
      )}
      <div class="run-pane" dir="ltr" ref={box}>
        {width > 0 && <RunChartDrawing {...lines} />}
      </div>
      <Key frozen={chart.frozen} median={chart.median} limits={limits} unit={unitOf(measure)} />
      <Events events={events} />
      {chart.points >= LEAST_FOR_LIMITS && (
        <Switch
          name="limits"
          label={t("run-limits")}
          hint={t("run-limits-hint")}
          value={limited}
          onChange={setLimited}
        />
      )}
      <HowWeRead chart={chart} />
      <SlotTable slots={slots} by={by} change={change} unit={unitOf(measure)} />
    </div>
  );
}
