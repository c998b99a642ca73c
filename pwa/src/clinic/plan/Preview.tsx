/** The zones as the family will see them, while the numbers are being typed. */

import { Notice, ZoneBadge } from "../../parts";
import { rangesOf } from "../../plans/ranges";
import { t } from "../../words";
import { bodyOf, type PlanForm } from "./plan_form";

export function Preview({ form }: { form: PlanForm }) {
  const ranges = rangesOf(bodyOf("asthma", form, "", 1));
  if (!ranges) return <Notice>{t("plan-no-best")}</Notice>;
  return (
    <dl class="plan-preview">
      <div>
        <dt>
          <ZoneBadge zone="green" />
        </dt>
        <dd>{t("plan-from", { from: ranges.green.from })}</dd>
      </div>
      <div>
        <dt>
          <ZoneBadge zone="yellow" />
        </dt>
        <dd>{t("plan-between", ranges.yellow)}</dd>
      </div>
      <div>
        <dt>
          <ZoneBadge zone="red" />
        </dt>
        <dd>{t("plan-to", ranges.red)}</dd>
      </div>
    </dl>
  );
}
