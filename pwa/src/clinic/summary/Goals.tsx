/** What the child and the family want, the child's own first; how sure they are, and how it goes. */
import "../../goals/words";
import "../../styles/screens/goals.css";
import { CheckInDots } from "../../goals/CheckInChart";
import type { GoalBody } from "../../goals/goal";
import { Section } from "../../parts";
import { t } from "../../words";
import type { Carried } from "./carried";
import type { Page } from "./page";

const RANK = { child: 0, parent: 1, team: 2 };

export function Goals({ page }: { page: Page }) {
  const goals = [...(page.carried.goal ?? [])].sort(
    (one, other) => RANK[one.body.voice] - RANK[other.body.voice],
  );
  const going = goals.filter(({ body }) => GOING.has(body.status));
  const over = goals.filter(({ body }) => !GOING.has(body.status));
  if (goals.length === 0) return null;
  return (
    <Section title={t("goals-title")}>
      <List page={page} goals={going} />
      {over.length > 0 && (
        <details>
          <summary>{t("summary-goals-over", { count: over.length })}</summary>
          <List page={page} goals={over} />
        </details>
      )}
    </Section>
  );
}

const GOING: ReadonlySet<string> = new Set(["active", "offered"]);

function List({ page, goals }: { page: Page; goals: Carried<GoalBody>[] }) {
  return (
    <ul class="summary-goals">
      {goals.map((goal) => (
        <li key={goal.record}>
          <Goal page={page} goal={goal} />
        </li>
      ))}
    </ul>
  );
}

function Goal({ page, goal }: { page: Page; goal: Carried<GoalBody> }) {
  const { body } = goal;
  const checkIns = (page.carried["goal.checkin"] ?? []).filter(
    (one) => one.body.goal === goal.record,
  );
  const sure =
    body.confidence === undefined ? [] : [t("summary-goal-sure", { number: body.confidence })];
  const facts = [
    t(`summary-goal-${body.voice}`, { name: page.child.name, by: goal.by.name }),
    t(`summary-goal-${body.status}`),
    ...sure,
  ];
  return (
    <>
      <strong dir="auto">{body.words}</strong> <span class="quiet small">{facts.join(" · ")}</span>
      {body.more_sure && (
        <p class="small" dir="auto">
          {t("goal-more-sure")} {body.more_sure}
        </p>
      )}
      {body.barriers && (
        <p class="small" dir="auto">
          {t("summary-goal-barriers")} {body.barriers}
        </p>
      )}
      {checkIns.length > 0 && <CheckInDots checkIns={checkIns} />}
    </>
  );
}
