/** A version as it is read: on the phone, and on the paper that a desk or a family prints. */
import "../styles/screens/plan_paper.css";
import { emergencyNumber } from "../clinical/emergency";
import { fullDate } from "../dates";
import type { ChildLook } from "../parts/child";
import { t } from "../words";
import { BestCard } from "./BestCard";
import { Contacts } from "./Contacts";
import { PlanExtras } from "./PlanExtras";
import { PlanZones } from "./PlanZones";
import type { InForce, PlanBody } from "./plan";

export function PlanSheet({ body, today }: { body: PlanBody; today: string }) {
  const number = emergencyNumber(body.emergency.country);
  return (
    <>
      {body.personal_best && <BestCard best={body.personal_best} today={today} />}
      <PlanZones body={body} />
      <PlanExtras body={body} />
      <Contacts contacts={body.contacts ?? []} />
      {number && <p class="plan-number">{t("plan-emergency-line", { number })}</p>}
    </>
  );
}

/** What stands at the head of the paper: whose plan, which version, by whom. */
export function PlanHead(props: { child: ChildLook; plan: InForce; author: string }) {
  const { child, plan, author } = props;
  const issued = t("plan-issued", { author, date: fullDate(plan.at.slice(0, 10)) });
  return (
    <>
      <strong>{t("plan-title", { name: child.name })}</strong>
      <br />
      {t("plan-number", { number: plan.number })} · {issued}
    </>
  );
}
