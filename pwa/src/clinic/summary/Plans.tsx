/** The plans that stand, and the way to issue a new one. */
import { dayInWords, shortDay } from "../../dates";
import { Button, Section } from "../../parts";
import type { PlanBody } from "../../plans/plan";
import { rangesOf } from "../../plans/ranges";
import { t } from "../../words";
import { clinicHere } from "../clinic";
import type { Page, PagePlan } from "./page";

export function Plans({ page }: { page: Page }) {
  const conditions = [
    ...new Set(page.child.conditions.map((code) => (code === "asthma" ? "asthma" : "ibd"))),
  ];
  return (
    <Section title={t("summary-plans")}>
      {conditions.map((condition) => (
        <Plan
          key={condition}
          page={page}
          condition={condition}
          heads={page.plans.filter(
            (plan) => plan.head && plan.body && plan.condition === condition,
          )}
        />
      ))}
    </Section>
  );
}

interface PlanProps {
  page: Page;
  condition: PagePlan["condition"];
  heads: PagePlan[];
}

function Plan({ page, condition, heads }: PlanProps) {
  const writes = clinicHere.value?.role !== "coordinator";
  return (
    <div class="stack stack-close">
      {heads.length === 0 && (
        <p>{t("summary-plan-none", { condition: t(`condition-group-${condition}`) })}</p>
      )}
      {heads.map((plan) => (
        <Issue key={plan.revision} plan={plan} />
      ))}
      {writes && (
        <div class="not-printed">
          <Button icon="edit" href={`/clinic/c/${page.child.id}/plan/${condition}`}>
            {t(heads.length === 0 ? "summary-plan-write" : "summary-plan-renew")}
          </Button>
        </div>
      )}
    </div>
  );
}

function Issue({ plan }: { plan: PagePlan }) {
  const body = plan.body as unknown as PlanBody;
  const ranges = rangesOf(body);
  return (
    <p>
      {t("summary-plan-issued", {
        condition: t(`condition-group-${plan.condition}`),
        name: plan.by.name,
        day: dayInWords(plan.at),
      })}{" "}
      {body.personal_best && ranges && (
        <span class="quiet">
          {t("summary-plan-best", {
            value: body.personal_best.value,
            on: shortDay(body.personal_best.on),
            green: ranges.green.from,
            red: ranges.red.to,
          })}
        </span>
      )}
    </p>
  );
}
