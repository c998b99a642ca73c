/** One goal: what and why, how sure, how it goes; and its end, which is never a failure. */
import "../styles/screens/goals.css";
import "./words";
import { records, today } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { EmptyState, Skeleton } from "../parts/EmptyState";
import type { Child } from "../people/me";
import { BothStand } from "../phone/BothStand";
import { RemindMe } from "../reminders/RemindMe";
import { t } from "../words";
import { Celebration } from "./Celebration";
import { CheckInForm } from "./CheckInForm";
import { CheckIns } from "./CheckIns";
import { Confidence } from "./Confidence";
import { EndGoal } from "./EndGoal";
import { GoalFacts } from "./GoalFacts";
import {
  CHECK_IN,
  type CheckIn,
  type CheckInBody,
  checkInsOf,
  GOAL,
  type Goal,
  type GoalBody,
  goalsOf,
  wishOf,
} from "./goal";
import { Offer } from "./Offer";
import { voiceWords } from "./voice";

export function GoalScreen({ child, record }: { child: Child; record?: string }) {
  const goals = records<GoalBody>(child.id, GOAL).value;
  const checkIns = records<CheckInBody>(child.id, CHECK_IN).value;
  if (!goals || !checkIns) return <Skeleton label={t("today-loading")} />;
  const goal = goalsOf(goals).find((one) => one.record === record);
  if (!goal) {
    return (
      <EmptyState
        title={t("goal-missing")}
        action={<Button href={`/c/${child.id}/goals`}>{t("goals-title")}</Button>}
      />
    );
  }
  return <Shown child={child} goal={goal} checkIns={checkInsOf(checkIns, goal.record)} />;
}

interface Props {
  child: Child;
  goal: Goal;
  checkIns: CheckIn[];
}

function Shown({ child, goal, checkIns }: Props) {
  const { body } = goal;
  return (
    <div class="stack goal">
      <ScreenTitle lead={voiceWords(child, goal)}>{body.words}</ScreenTitle>
      <BothStand child={child} kept={goal} kind={GOAL} told={(version) => version.words} />
      {body.status === "offered" && <Offer child={child} goal={goal} />}
      {body.status === "reached" && <Celebration child={child} goal={goal} />}
      {(body.status === "changed" || body.status === "let-go") && (
        <p class="quiet">{t(`goal-ended-${body.status}`)}</p>
      )}
      {body.status === "active" && <Asking child={child} goal={goal} checkIns={checkIns} />}
      {checkIns.length > 0 && <CheckIns child={child} checkIns={checkIns} levels={body.levels} />}
      <GoalFacts body={body} />
      {body.status === "active" && <Confidence child={child} goal={goal} />}
      {body.status === "active" && (
        <RemindMe child={child} thing="check-in" record={goal.record} name={body.words} />
      )}
      {body.status !== "offered" && <EndGoal child={child} goal={goal} />}
    </div>
  );
}

function Asking({ child, goal, checkIns }: Props) {
  const now = today(new Date());
  const asks = wishOf(goal, checkIns, now) === "check-in";
  const told = checkIns.some(({ body }) => body.day === now);
  return <CheckInForm child={child} goal={goal} day={now} asks={asks} told={told} />;
}
