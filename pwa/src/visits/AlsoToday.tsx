/** What else asks for something today: a goal that wants a word, an offer, a step that waits. Else nothing. */
import also from "words:en/also";
import { AlertsToday } from "../alerts/AlertsToday";
import {
  CHECK_IN,
  type CheckInBody,
  checkInsOf,
  GOAL,
  type GoalBody,
  goalsOf,
  wishOf,
} from "../goals/goal";
import { records, today } from "../local";
import { NewsToday } from "../news/NewsToday";
import { List, ListRow, Section } from "../parts/Card";
import type { IconName } from "../parts/icons";
import type { Child } from "../people/me";
import { OfferReminder } from "../reminders/OfferReminder";
import { addWords, t } from "../words";
import { STEP, type StepBody, stepsOf, stepWish } from "./step";

addWords(also);

interface Wish {
  key: string;
  icon: IconName;
  href: string;
  title: string;
  detail: string;
}

export function AlsoToday({ child }: { child: Child }) {
  const goals = records<GoalBody>(child.id, GOAL).value;
  const checkIns = records<CheckInBody>(child.id, CHECK_IN).value;
  const steps = records<StepBody>(child.id, STEP).value;
  if (!goals || !checkIns || !steps) return null;
  const now = today(new Date());
  const wishes: Wish[] = [
    ...stepsOf(steps).flatMap((step) => {
      const wish = stepWish(step, now);
      const href = `/c/${child.id}/steps`;
      return wish ? [row(step.record, "list", href, step.body.text, `also-step-${wish}`)] : [];
    }),
    ...goalsOf(goals).flatMap((goal) => {
      const wish = wishOf(goal, checkInsOf(checkIns, goal.record), now);
      const href = `/c/${child.id}/goals/${goal.record}`;
      return wish ? [row(goal.record, "star", href, goal.body.words, `also-goal-${wish}`)] : [];
    }),
  ];
  return (
    <AlertsToday child={child}>
      <NewsToday />
      <OfferReminder child={child} />
      {wishes.length > 0 && (
        <Section title={t("also-title")}>
          <List>
            {wishes.map(({ key, title, ...rest }) => (
              <ListRow key={key} title={<span dir="auto">{title}</span>} {...rest} />
            ))}
          </List>
        </Section>
      )}
    </AlertsToday>
  );
}

const row = (key: string, icon: IconName, href: string, title: string, detail: string): Wish => ({
  key,
  icon,
  href,
  title,
  detail: t(detail),
});
