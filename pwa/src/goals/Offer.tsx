/** A goal that the care team offers: the family takes it or leaves it. */
import { authorName } from "../diary/who";
import { keepAs } from "../local";
import { Button } from "../parts/Button";
import { Card } from "../parts/Card";
import { showToast } from "../parts/Toast";
import type { Child } from "../people/me";
import { t } from "../words";
import { GOAL, type Goal } from "./goal";

export function Offer({ child, goal }: { child: Child; goal: Goal }) {
  const answer = async (status: "active" | "let-go") => {
    await keepAs({ child: child.id, kind: GOAL, kept: goal }, { ...goal.body, status });
    showToast({ text: t(`goal-offer-${status}`) });
  };
  return (
    <Card tint>
      <p class="small">{t("goal-offered-by", { name: authorName(goal.by) })}</p>
      <p class="goal-words" dir="auto">
        {goal.body.words}
      </p>
      {goal.body.why && <p dir="auto">{goal.body.why}</p>}
      <div class="row">
        <Button look="primary" icon="check" onClick={() => void answer("active")}>
          {t("goal-take")}
        </Button>
        <Button onClick={() => void answer("let-go")}>{t("goal-leave")}</Button>
      </div>
      <p class="small quiet">{t("goal-offer-free")}</p>
    </Card>
  );
}
