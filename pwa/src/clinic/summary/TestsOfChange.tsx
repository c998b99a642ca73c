/** What the family tries at home: the prediction, the chart, what was learned, what the plan should say. */
import "../../experiments/chart/words";
import { useRef } from "preact/hooks";
import { daysFromTo, shortDay } from "../../dates";
import { RunChartDrawing } from "../../experiments/chart/RunChartDrawing";
import { chartedOf, measureName } from "../../experiments/measures";
import { readingInWords } from "../../experiments/reading_words";
import { Section } from "../../parts";
import { useWidth } from "../../parts/width";
import { t } from "../../words";
import type { Page, PageTest } from "./page";

const HEIGHT = 150;

export function TestsOfChange({ page }: { page: Page }) {
  if (page.experiments.length === 0) return null;
  return (
    <Section title={t("summary-tests")}>
      {page.experiments.map((test, at) => (
        <details key={test.record} class="summary-test" open={at === 0}>
          <summary>
            <strong dir="auto">{test.question}</strong>{" "}
            <span class="quiet small">{statusOf(test)}</span>
          </summary>
          <Test test={test} />
        </details>
      ))}
    </Section>
  );
}

const statusOf = ({ status, act, from, to }: PageTest): string =>
  status === "studied" && act ? t(`test-act-${act}-told`) : daysFromTo(from, to);

function Test({ test }: { test: PageTest }) {
  const reading = readingInWords(test.reading, test.measure.by);
  const rows: [string, string | undefined][] = [
    [t("summary-test-predicted", { name: test.by.name }), predictionOf(test)],
    [t("summary-test-change"), test.change],
    [t("summary-test-measure"), measureName(test.measure)],
    [t("study-happened-told"), test.study?.happened],
    [t("summary-test-learned"), test.learned],
    [t("summary-test-proposes"), test.propose_to_plan],
  ];
  return (
    <div class="stack stack-close">
      <p>{reading}</p>
      <SmallChart test={test} label={reading} />
      <dl class="summary-test-facts">
        {rows.map(
          ([name, text]) =>
            text && (
              <div key={name}>
                <dt>{name}</dt>
                <dd dir="auto">{text}</dd>
              </div>
            ),
        )}
      </dl>
    </div>
  );
}

/** What was foretold only afterwards says less, so it is said. */
const predictionOf = ({ prediction, predicted_late: late }: PageTest): string =>
  late
    ? `${prediction} (${t("summary-test-predicted-late", { day: shortDay(late) })})`
    : prediction;

function SmallChart({ test, label }: { test: PageTest; label: string }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const { slots, reading, measure, from, to } = test;
  return (
    <div class="summary-test-chart" dir="ltr" ref={box}>
      {width > 0 && (
        <RunChartDrawing
          by={measure.by}
          slots={slots}
          median={reading.median}
          frozen={reading.frozen}
          from={from}
          to={to}
          counts={chartedOf(measure)?.type !== "blows"}
          width={width}
          height={HEIGHT}
          label={label}
        />
      )}
    </div>
  );
}
