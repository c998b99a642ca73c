/** The chart of a child's diary, with the sentence and the table that say the same. */
import "../../styles/screens/chart.css";
import "./words";
import { useMemo, useState } from "preact/hooks";
import { records } from "../../local";
import { ScreenTitle } from "../../parts/AppShell";
import { EmptyState, Skeleton } from "../../parts/EmptyState";
import type { Child } from "../../people/me";
import { PLAN, type PlanBody, type Plans, plansFor } from "../../plans/plan";
import { t } from "../../words";
import { diariesOf, variantOf } from "../condition";
import { type Entry, entriesOf } from "../entry";
import { MARK, type Mark, type MarkBody, marksOf } from "../mark";
import { useWall } from "../now";
import { allEntries } from "../reading";
import { ChartView } from "./ChartView";
import { Controls } from "./Controls";
import { measuresOf, readingsOf, scalesIn } from "./measures";
import { bandPlans } from "./plan_bands";
import { pointsOf } from "./points";
import type { Span } from "./window";

export function ChartScreen({ child }: { child: Child }) {
  const views = allEntries(child.id);
  const plans = records<PlanBody>(child.id, PLAN).value;
  const marks = records<MarkBody>(child.id, MARK).value;
  const entries = useMemo(() => (views ? entriesOf(views) : null), [views]);
  if (!entries || !plans || !marks) return <Skeleton label={t("today-loading")} />;
  return (
    <div class="chart-screen stack">
      <ScreenTitle>{t("chart-title", { name: child.name })}</ScreenTitle>
      {entries.length === 0 ? (
        <EmptyState title={t("chart-empty")} />
      ) : (
        <Chart
          child={child}
          entries={entries}
          plans={plansFor(plans, "asthma")}
          marks={marksOf(marks)}
        />
      )}
    </div>
  );
}

interface ChartProps {
  child: Child;
  entries: readonly Entry[];
  plans: Plans;
  marks: readonly Mark[];
}

function Chart({ child, entries, plans, marks }: ChartProps) {
  const today = useWall().slice(0, 10);
  const diaries = diariesOf(child).map((condition) => ({
    condition,
    variant: variantOf(child, condition),
  }));
  const measures = measuresOf(diaries);
  const scales = scalesIn(entries);
  const [measure, setMeasure] = useState(measures[0]);
  const [scale, setScale] = useState(scales[0] ?? null);
  const [span, setSpan] = useState<Span>("30");
  const points = useMemo(
    () => (measure ? pointsOf(readingsOf(entries, measure, scale)) : []),
    [entries, measure, scale],
  );
  if (!measure) return null;
  return (
    <>
      <Controls
        measures={measures}
        measure={measure}
        onMeasure={setMeasure}
        scales={scales}
        scale={scale}
        onScale={setScale}
        span={span}
        onSpan={setSpan}
      />
      <ChartView
        key={`${measure.field} ${scale}`}
        child={child}
        today={today}
        measure={measure}
        span={Number(span)}
        points={points}
        plans={measure.type === "blows" ? bandPlans(plans, scale) : []}
        marks={marks}
      />
    </>
  );
}
