/** What a standing group is: what it may do, its goals, its term, and who sits in it. */
import { daysFromTo } from "../dates";
import { t } from "../words";
import type { GroupForm } from "./groups";

export function GroupFacts({ group }: { group: GroupForm }) {
  return (
    <>
      <p class="small quiet">
        {t(`group-kind-${group.kind}`)} · {daysFromTo(group.from_on, group.until_on)}
      </p>
      <p class="text-lines" dir="auto">
        {group.mandate}
      </p>
      <dl class="call-facts">
        <div>
          <dt>{t("group-goals")}</dt>
          <dd>
            <ul class="goal-lines">
              {group.goals.map((goal) => (
                <li key={goal} dir="auto">
                  {goal}
                </li>
              ))}
            </ul>
          </dd>
        </div>
        {group.rhythm && (
          <div>
            <dt>{t("group-rhythm")}</dt>
            <dd dir="auto">{group.rhythm}</dd>
          </div>
        )}
        <div>
          <dt>{t("group-who")}</dt>
          <dd>{t("group-seats", { ...group.seats })}</dd>
        </div>
      </dl>
    </>
  );
}
