/** Peak flow over the window: the family's own chart, still, with its sentence beside it. */
import "../../diary/chart/words";
import "../../styles/screens/chart.css";
import { useRef } from "preact/hooks";
import { dayNumber } from "../../diary/chart/calendar";
import { Drawing } from "../../diary/chart/Drawing";
import { factsOf } from "../../diary/chart/facts";
import { Key } from "../../diary/chart/Key";
import { bandPlans } from "../../diary/chart/plan_bands";
import { pointsOf, type Reading, type Reliever } from "../../diary/chart/points";
import { valueDomain } from "../../diary/chart/scales";
import { sentenceOf } from "../../diary/chart/sentence";
import type { Mark } from "../../diary/mark";
import { Section } from "../../parts";
import { useWidth } from "../../parts/width";
import type { PlanBody } from "../../plans/plan";
import { t } from "../../words";
import type { Page } from "./page";

const FRAME = { height: 260, inset: { top: 18, right: 12, bottom: 28, left: 44 } };
const WIDEST = 640;
const SHORTEST = 14;

export function FlowChart({ page }: { page: Page }) {
  const box = useRef<HTMLDivElement>(null);
  const width = Math.min(WIDEST, useWidth(box));
  const points = pointsOf(readingsOf(page));
  const last = dayNumber(page.window.to);
  const span = Math.max(SHORTEST, page.window.days);
  const plans = bandPlans(plansOf(page), scaleOf(page));
  const sentence = sentenceOf(factsOf(points, page.window.days), dayNumber(page.window.from), last);
  return (
    <Section title={t("summary-chart")}>
      <div class="summary-flow" dir="ltr" ref={box}>
        {width > 0 && (
          <Drawing
            frame={{ ...FRAME, width }}
            from={last + 1 - span}
            span={span}
            points={points}
            plans={plans}
            marks={page.marks.map(markOf)}
            values={valueDomain(points, plans, false)}
            picked={null}
            label={sentence}
          />
        )}
      </div>
      <p>{sentence}</p>
      <Key points={points} best={plans.some((plan) => plan.best !== null)} />
    </Section>
  );
}

const readingsOf = ({ flows, entries }: Page): Reading[] =>
  flows.entry.map((place, at) => ({
    record: entries[place] as string,
    day: flows.day[at] as string,
    session: flows.session[at] as string,
    value: flows.flow[at] as number,
    reliever: flows.reliever[at] as Reliever,
    zone: flows.zone[at] ?? null,
    late: flows.late[at] as boolean,
  }));

const plansOf = ({ plans }: Page) =>
  plans
    .filter((plan) => plan.condition === "asthma")
    .map(({ at, body }) => ({ at, body: body as unknown as PlanBody | null }));

function scaleOf(page: Page): string | null {
  const best = plansOf(page).at(-1)?.body?.personal_best;
  return best?.scale ?? null;
}

const markOf = ({ record, day, text, code }: Page["marks"][number]): Mark => ({
  record,
  body: { day, text, code },
  heads: [],
});
