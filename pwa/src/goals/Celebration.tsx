/** A goal that was reached: said once, warmly, and quietly. */
import { dayInWords, heading } from "../dates";
import { Icon } from "../parts/Icon";
import type { Child } from "../people/me";
import { t } from "../words";
import type { Goal } from "./goal";

export function Celebration({ child, goal }: { child: Child; goal: Goal }) {
  const day = goal.heads[0]?.at.slice(0, 10) ?? goal.at;
  return (
    <section class="goal-reached">
      <Icon name="star" size={40} />
      <div>
        <p class="goal-words">{t(`goal-reached-${child.role}`, { name: child.name })}</p>
        <p class="quiet">{heading(dayInWords(day))}</p>
        {goal.body.ended && <q dir="auto">{goal.body.ended}</q>}
      </div>
    </section>
  );
}
