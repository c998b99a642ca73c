/** One measure over the days in view: drawing, sentence, picked reading, key, marks and table. */
import { useMemo, useState } from "preact/hooks";
import type { Child } from "../../people/me";
import { t } from "../../words";
import { unitName } from "../field_words";
import type { Mark } from "../mark";
import type { BandPlan } from "./bands";
import { ChartTable } from "./ChartTable";
import { Steps } from "./Controls";
import { dayNumber } from "./calendar";
import { useDebounced } from "./debounced";
import { EventList } from "./EventList";
import { factsOf, rowsOf } from "./facts";
import { Key } from "./Key";
import type { Measure } from "./measures";
import { Pane } from "./Pane";
import { Picked } from "./Picked";
import { type Point, within as pointsWithin } from "./points";
import { valueDomain } from "./scales";
import { sentenceOf } from "./sentence";
import { reachOf, respan, within } from "./window";

export interface ChartViewProps {
  child: Child;
  today: string;
  measure: Measure;
  span: number;
  points: readonly Point[];
  plans: readonly BandPlan[];
  marks: readonly Mark[];
}

export function ChartView({ child, today, measure, span, points, plans, marks }: ChartViewProps) {
  const end = dayNumber(today);
  const reach = reachOf(points, end, span);
  const [view, setView] = useState({ from: reach.last - span, span });
  const [picked, setPicked] = useState<Point | null>(null);
  const from =
    view.span === span ? within(view.from, span, reach) : respan(view.from, view.span, span, reach);
  const settled = useDebounced(Math.round(from));
  const values = useMemo(
    () => valueDomain(points, plans, measure.type !== "blows"),
    [points, plans, measure],
  );
  const some = useMemo(
    () => pointsWithin(points, settled, settled + span),
    [points, settled, span],
  );
  // Days before the first reading were not missed: the diary had not begun.
  const since = Math.max(settled, Math.floor(points[0]?.x ?? settled));
  const to = Math.min(end, settled + span - 1);
  const sentence = sentenceOf(factsOf(some, to - since + 1), since, to);
  const unit = unitName(measure.unit) ?? "";
  const move = (windows: number) =>
    setView({ from: within(from + windows * span, span, reach), span });
  return (
    <>
      <Picked child={child.id} point={picked} unit={unit} today={today} />
      <Pane
        from={from}
        span={span}
        reach={reach}
        points={points}
        plans={plans}
        marks={marks}
        values={values}
        picked={picked}
        label={sentence}
        onFrom={(next) => setView({ from: next, span })}
        onPick={setPicked}
      />
      <Steps onMove={move} />
      <p class="chart-sentence" aria-live="polite">
        {sentence}
      </p>
      <Key points={some} best={plans.some((plan) => plan.best !== null)} />
      <EventList
        child={child.id}
        marks={marks}
        numbers={new Map(marks.map((mark, at) => [mark.record, at + 1]))}
      />
      <ChartTable
        child={child.id}
        caption={t("chart-table")}
        rows={() => rowsOf(some)}
        unit={unit}
      />
    </>
  );
}
