/** What one wants to know about a version: which, from when, by whom, who said yes, until when. */
import { fullDate, writtenAt } from "../dates";
import { sync } from "../local";
import { wallAt } from "../local/wall_clock";
import { Section } from "../parts/Card";
import { Notice } from "../parts/Notice";
import { t } from "../words";
import type { Answer } from "./answers";
import { Changes } from "./Changes";
import { versionBefore } from "./changes";
import { nameOf } from "./names";
import type { InForce, Plans } from "./plan";

interface Props {
  plans: Plans;
  plan: InForce;
  answers: Answer[];
  today: string;
}

export function PlanAbout({ plans, plan, answers, today }: Props) {
  const { review_by: review } = plan.body;
  const before = versionBefore(plans, plan);
  const facts = { author: nameOf(plan.author), date: fullDate(plan.at.slice(0, 10)) };
  return (
    <Section title={t("plan-about")}>
      <div class="plan-about">
        <p>
          <strong>{t("plan-number", { number: plan.number })}</strong> · {t("plan-issued", facts)}
        </p>
        {review && (
          <p>
            {t(review < today ? "plan-review-past" : "plan-review", { date: fullDate(review) })}
          </p>
        )}
        <Answers answers={answers} />
        {before && (
          <details class="plan-since not-printed">
            <summary>{t("plan-changes-since", { number: before.number })}</summary>
            <Changes before={before.body} after={plan.body} />
          </details>
        )}
        <Checked today={today} />
      </div>
    </Section>
  );
}

function Answers({ answers }: { answers: readonly Answer[] }) {
  return (
    <>
      {answers.map(({ by, at, answer, text, late }) => (
        <div key={by}>
          <p>
            {t(`plan-answer-${answer}`, { name: nameOf(by), date: fullDate(at.slice(0, 10)) })}
            {late && ` ${t("plan-answer-late")}`}
          </p>
          {text && (
            <blockquote class="plan-reason" dir="auto">
              {text}
            </blockquote>
          )}
        </div>
      ))}
    </>
  );
}

/** Days without an exchange after which a plan on the phone may be an old one. */
const STALE_AFTER = 14;

/** A plan read offline says how old this phone's knowledge of it is. */
function Checked({ today }: { today: string }) {
  const at = sync.value.exchangedAt;
  if (!at) return <p class="quiet small">{t("plan-checked-never")}</p>;
  const wall = wallAt(new Date(at));
  const days = (Date.parse(today) - Date.parse(wall.slice(0, 10))) / 86_400_000;
  return (
    <>
      <p class="quiet small not-printed">{t("plan-checked", { when: writtenAt(wall, today) })}</p>
      {days > STALE_AFTER && <Notice kind="warn">{t("plan-checked-old")}</Notice>}
    </>
  );
}
