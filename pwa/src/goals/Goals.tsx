/** What the child and the family want to be able to do: the child's own goals first. */
import "../styles/screens/goals.css";
import "./words";
import { records, today } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { List, ListRow, Section } from "../parts/Card";
import { EmptyState, Skeleton } from "../parts/EmptyState";
import type { Child } from "../people/me";
import { t } from "../words";
import { CheckInDots } from "./CheckInChart";
import {
  CHECK_IN,
  type CheckIn,
  type CheckInBody,
  checkInsOf,
  GOAL,
  type Goal,
  type GoalBody,
  goalsOf,
  isOver,
  wishOf,
} from "./goal";
import { Offer } from "./Offer";
import { voiceWords } from "./voice";

export function Goals({ child }: { child: Child }) {
  const goals = records<GoalBody>(child.id, GOAL).value;
  const checkIns = records<CheckInBody>(child.id, CHECK_IN).value;
  if (!goals || !checkIns) return <Skeleton label={t("today-loading")} />;
  const all = goalsOf(goals);
  const offered = all.filter(({ body }) => body.status === "offered");
  const active = all.filter(({ body }) => body.status === "active");
  const over = all.filter(isOver).reverse();
  return (
    <div class="stack">
      <ScreenTitle lead={t(`goals-lead-${child.role}`, { name: child.name })}>
        {t("goals-title")}
      </ScreenTitle>
      {offered.map((goal) => (
        <Offer key={goal.record} child={child} goal={goal} />
      ))}
      {active.length === 0 && offered.length === 0 && (
        <EmptyState drawing="window" title={t("goals-none-title")}>
          {t("goals-none")}
        </EmptyState>
      )}
      {active.map((goal) => (
        <Active
          key={goal.record}
          child={child}
          goal={goal}
          checkIns={checkInsOf(checkIns, goal.record)}
        />
      ))}
      <Button look="primary" icon="plus" href={`/c/${child.id}/goals/new`}>
        {t("goal-add")}
      </Button>
      {over.length > 0 && <Over child={child} goals={over} />}
    </div>
  );
}

interface ActiveProps {
  child: Child;
  goal: Goal;
  checkIns: CheckIn[];
}

function Active({ child, goal, checkIns }: ActiveProps) {
  const asks = wishOf(goal, checkIns, today(new Date())) === "check-in";
  return (
    <a class="goal-card" href={`/c/${child.id}/goals/${goal.record}`} data-asks={asks || undefined}>
      <span class="goal-words" dir="auto">
        {goal.body.words}
      </span>
      <span class="small quiet">{voiceWords(child, goal)}</span>
      {checkIns.length > 0 && <CheckInDots checkIns={checkIns} />}
      {asks && <strong class="goal-asks">{t("goal-how-goes")}</strong>}
    </a>
  );
}

function Over({ child, goals }: { child: Child; goals: Goal[] }) {
  return (
    <Section title={t("goals-over")}>
      <List>
        {goals.map((goal) => (
          <ListRow
            key={goal.record}
            icon={goal.body.status === "reached" ? "star" : "history"}
            href={`/c/${child.id}/goals/${goal.record}`}
            title={<span dir="auto">{goal.body.words}</span>}
            detail={t(`goal-status-${goal.body.status}`)}
          />
        ))}
      </List>
    </Section>
  );
}
