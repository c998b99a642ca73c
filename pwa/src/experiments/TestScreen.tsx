/** One test of change: what was asked and predicted, its chart, and what was learned. */
import "../styles/screens/learning.css";
import "./words";
import { useState } from "preact/hooks";
import { daysFromTo } from "../dates";
import { ENTRY, type EntryBody, entriesOf } from "../diary/entry";
import { MARK, type MarkBody, marksOf } from "../diary/mark";
import { useWall } from "../diary/now";
import { records } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { EmptyState, Skeleton } from "../parts/EmptyState";
import { SyncMark } from "../parts/SyncState";
import type { Child } from "../people/me";
import { t } from "../words";
import { CountCard } from "./CountCard";
import { RunChartView } from "./chart/RunChartView";
import {
  COUNT,
  type CountBody,
  countsOf,
  EXPERIMENT,
  type Experiment,
  type ExperimentBody,
  experimentsOf,
} from "./experiment";
import { Learned } from "./Learned";
import { statusInWords } from "./LearningScreen";
import { StartOrChange, TakeOut } from "./StartOrChange";
import { Study } from "./Study";
import { TestPlan } from "./TestPlan";
import { TwoVersions } from "./TwoVersions";

export function TestScreen({ child, record }: { child: Child; record: string }) {
  const views = records<ExperimentBody>(child.id, EXPERIMENT).value;
  const counts = records<CountBody>(child.id, COUNT).value;
  if (!views || !counts) return <Skeleton label={t("today-loading")} />;
  const test = experimentsOf(views).find((one) => one.record === record);
  if (!test) return <EmptyState drawing="window" title={t("test-not-here")} />;
  return <Test child={child} test={test} counts={countsOf(counts, record)} />;
}

interface TestProps {
  child: Child;
  test: Experiment;
  counts: ReturnType<typeof countsOf>;
}

function Test({ child, test, counts }: TestProps) {
  const today = useWall().slice(0, 10);
  const [studying, setStudying] = useState(false);
  const { body, status } = test;
  const { measure } = body;
  const counting = measure.counter !== undefined && body.status !== "studied";
  return (
    <div class="learning stack">
      <div>
        <ScreenTitle>{body.question}</ScreenTitle>
        <p class="row quiet">
          {body.status === "studied" ? daysFromTo(body.from, body.to) : statusInWords(body, today)}
          <SyncMark state={status} />
        </p>
      </div>
      {test.versions.length > 1 && <TwoVersions child={child} test={test} />}
      {body.status === "studied" && <Learned child={child} test={test} />}
      {counting && <CountCard child={child} test={test} counts={counts} today={today} />}
      <Chart child={child} test={test} counts={counts} />
      <TestPlan test={test} />
      {body.status === "planned" && <StartOrChange child={child} test={test} />}
      {body.status === "started" && !studying && (
        <Button look="primary" icon="check" onClick={() => setStudying(true)}>
          {t("test-study")}
        </Button>
      )}
      {body.status !== "planned" && !studying && (
        <div>
          <TakeOut child={child} test={test} />
        </div>
      )}
      {studying && <Study child={child} test={test} onDone={() => setStudying(false)} />}
    </div>
  );
}

function Chart({ child, test, counts }: TestProps) {
  const { measure, baseline } = test.body;
  const entries = records<EntryBody>(child.id, ENTRY, baseline.from).value;
  const marks = records<MarkBody>(child.id, MARK).value;
  if (!entries || !marks) return <Skeleton label={t("today-loading")} />;
  return (
    <RunChartView
      key={measure.by}
      experiment={test}
      entries={entriesOf(entries)}
      counts={counts}
      marks={marksOf(marks)}
    />
  );
}
