/** The plans that stand with their age, what the family said, and the way to issue a new one. */
import "../../plans/words";
import { dayInWords, shortDay } from "../../dates";
import { Button, Section } from "../../parts";
import type { PlanBody } from "../../plans/plan";
import { fieldName, fieldsOf, same, valueIn } from "../../plans/plan_fields";
import { rangesOf } from "../../plans/ranges";
import { locale, t } from "../../words";
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
        <Issue key={plan.revision} plan={plan} today={page.window.to} />
      ))}
      <Talk page={page} condition={condition} heads={heads} />
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

/** What the family said to the version in force, and whether something waits for the next one. */
function Talk({ page, condition, heads }: PlanProps) {
  const { "plan.answer": answers = [], "plan.draft": drafts = [] } = page.carried;
  const said = answers.filter(({ body }) => heads.some((plan) => plan.revision === body.plan));
  const draft = drafts.find(({ body }) => body.condition === condition)?.body;
  const plan = (heads[0]?.body ?? null) as unknown as PlanBody | null;
  const proposed = fieldsOf(condition).filter((field) => {
    const value = valueIn(draft ?? null, field);
    return value !== undefined && !same(value, valueIn(plan, field));
  });
  return (
    <>
      {said.map(({ record, by, body: { answer, text }, at }) => (
        <p key={record}>
          {t(`plan-answer-${answer}`, { name: by.name, date: shortDay(at) })}{" "}
          {text && <q dir="auto">{text}</q>}
        </p>
      ))}
      {proposed.length > 0 && (
        <p>{t("summary-plan-proposed", { fields: list.format(proposed.map(fieldName)) })}</p>
      )}
    </>
  );
}

const list = new Intl.ListFormat(locale);

function Issue({ plan, today }: { plan: PagePlan; today: string }) {
  const body = plan.body as unknown as PlanBody;
  const ranges = rangesOf(body);
  return (
    <p>
      {t("summary-plan-issued", {
        condition: t(`condition-group-${plan.condition}`),
        name: plan.by.name,
        day: dayInWords(plan.at),
        number: body.number,
        days: daysBetween(plan.at.slice(0, 10), today),
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

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
