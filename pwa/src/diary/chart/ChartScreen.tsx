/** The chart of a child's diary, with the sentence and the table that say the same. */
import "../../styles/screens/chart.css";
import "./words";
import { useEffect, useMemo, useState } from "preact/hooks";
import { records } from "../../local";
import { ScreenTitle } from "../../parts/AppShell";
import { EmptyState, Skeleton } from "../../parts/EmptyState";
import type { Child } from "../../people/me";
import { PLAN, type Plans, type PlanVersion, plansFor } from "../../plans/plan";
import { t } from "../../words";
import { diariesOf, variantOf } from "../condition";
import { type Entry, entriesOf } from "../entry";
import { MARK, type Mark, type MarkBody, marksOf } from "../mark";
import { useWall } from "../now";
import { allEntries, recentEntries, type Views } from "../reading";
import { ChartView } from "./ChartView";
import { Controls } from "./Controls";
import { measuresOf, readingsOf, scalesIn } from "./measures";
import { bandPlans } from "./plan_bands";
import { pointsOf } from "./points";
import type { Span } from "./window";

export function ChartScreen({ child }: { child: Child }) {
  const today = useWall().slice(0, 10);
  const plans = records<PlanVersion>(child.id, PLAN).value;
  const marks = records<MarkBody>(child.id, MARK).value;
  const [drawn, setDrawn] = useState(false);
  const views = useViews(child, today, drawn);
  const entries = useMemo(() => (views ? entriesOf(views) : null), [views]);
  if (!entries || !plans) return <Skeleton label={t("today-loading")} />;
  return (
    <div class="chart-screen stack">
      <ScreenTitle>{t("chart-title", { name: child.name })}</ScreenTitle>
      {entries.length === 0 ? (
        <EmptyState title={t("chart-empty")} />
      ) : (
        <Chart
          child={child}
          today={today}
          entries={entries}
          plans={plansFor(plans, "asthma")}
          marks={marksOf(marks ?? [])}
          onDrawn={() => setDrawn(true)}
        />
      )}
    </div>
  );
}

/** The last weeks, and everything once they are drawn: to read three years takes a phone long. */
function useViews(child: Child, today: string, drawn: boolean): Views | null {
  const recent = recentEntries(child.id, today);
  const all = drawn || recent?.length === 0 ? allEntries(child.id) : null;
  return all ?? (recent?.length ? recent : null);
}

interface ChartProps {
  onDrawn: () => void;
  child: Child;
  today: string;
  entries: readonly Entry[];
  plans: Plans;
  marks: readonly Mark[];
}

function Chart({ child, today, entries, plans, marks, onDrawn }: ChartProps) {
  useEffect(onDrawn, []);
  const diaries = diariesOf(child).map((condition) => ({
    condition,
    variant: variantOf(child, condition),
  }));
  const measures = measuresOf(diaries);
  const scales = scalesIn(entries);
  const [measure, setMeasure] = useState(measures[0]);
  const [chosen, setScale] = useState<string | null>(null);
  const scale = chosen ?? scales[0] ?? null;
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
        plans={measure.type === "blows" ? bandPlans(plans.issues, scale) : []}
        marks={marks}
      />
    </>
  );
}
