/** The personal best that the zones rest on: its value, its date, its meter and who set it. */
import { reviewDue } from "../clinical/personal_best";
import { fullDate } from "../dates";
import { Card } from "../parts/Card";
import { Notice } from "../parts/Notice";
import { t } from "../words";
import type { PersonalBest } from "./plan";

export function BestCard({ best, today }: { best: PersonalBest; today: string }) {
  const { value, on, set_by, meter, method, scale } = best;
  const how = method === "predicted" ? t("plan-best-predicted") : null;
  return (
    <Card>
      <div>
        <h2 class="plan-best-title">{t("plan-best")}</h2>
        <p>
          <span class="figure">{value}</span> <span class="unit">L/min</span>
        </p>
        <p class="quiet small">{t("plan-best-from", { date: fullDate(on), author: set_by })}</p>
        <p class="quiet small">
          {[how, meter ? t("plan-best-meter", { meter }) : null, t(`plan-scale-${scale}`)]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </div>
      {reviewDue(on, today) && <Notice>{t("plan-best-old")}</Notice>}
    </Card>
  );
}
