/** The child's plan: what to do in each zone, in the clinician's own words; read without a network. */
import "../styles/screens/plan.css";
import "./words";
import { useLocation } from "preact-iso";
import { RuleLines } from "../alerts/RuleLines";
import { type ConditionId, conditionOf } from "../clinical/conditions";
import { fullDate } from "../dates";
import { useWall } from "../diary/now";
import { records, sync } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { List, ListRow } from "../parts/Card";
import { EmptyState, Skeleton } from "../parts/EmptyState";
import { Notice } from "../parts/Notice";
import { PrintPage } from "../parts/PrintPage";
import { Tabs } from "../parts/Tabs";
import type { Child } from "../people/me";
import { t } from "../words";
import { AnswerCard, AnswerForm, mineOf } from "./AnswerCard";
import { ANSWER, type AnswerBody, answersTo } from "./answers";
import { BestNews } from "./BestNews";
import { DRAFT, type DraftBody, draftOf } from "./draft";
import { nameOf } from "./names";
import { PlanAbout } from "./PlanAbout";
import { PlanHead, PlanSheet } from "./PlanSheet";
import { Proposals } from "./Proposals";
import { type InForce, PLAN, type Plans, type PlanVersion, plansFor } from "./plan";

export function PlanScreen({ child }: { child: Child }) {
  const { query, route } = useLocation();
  const views = records<PlanVersion>(child.id, PLAN).value;
  const kinds = [...new Set(child.conditions.map(conditionOf).filter((one) => one !== null))];
  const kind = kinds.find((one) => one === query.of) ?? kinds[0] ?? "asthma";
  if (!views) return <Skeleton label={t("today-loading")} />;
  const options = kinds.map((value) => ({
    value,
    label: t("plan-title-of", { condition: value }),
  }));
  return (
    <div class="plan stack">
      <div class="plan-head not-printed">
        <ScreenTitle>{t("plan-title", { name: child.name })}</ScreenTitle>
        <Button look="danger" size="dense" icon="phone" href={`/c/${child.id}/emergency`}>
          {t("plan-emergency")}
        </Button>
      </div>
      {kinds.length > 1 && (
        <Tabs
          label={t("plan-which")}
          value={kind}
          options={options}
          onChange={(of) => route(`?of=${of}`, true)}
        />
      )}
      <PlanView key={kind} child={child} condition={kind} plans={plansFor(views, kind)} />
      <Ways child={child} />
    </div>
  );
}

/** What belongs to the plan and has a screen of its own. */
const Ways = ({ child }: { child: Child }) => (
  <nav class="not-printed" aria-label={t("plan-ways")}>
    <List>
      <ListRow icon="heart" title={t("plan-to-medicines")} href={`/c/${child.id}/medicines`} />
      <ListRow icon="note" title={t("plan-to-school")} href={`/c/${child.id}/school`} />
    </List>
  </nav>
);

interface ViewProps {
  child: Child;
  condition: ConditionId;
  plans: Plans;
}

function PlanView({ child, condition, plans }: ViewProps) {
  const drafts = records<DraftBody>(child.id, DRAFT).value ?? [];
  const plan = plans.current;
  const drafted = draftOf(drafts, condition, plan?.body ?? null);
  return (
    <>
      {plan ? (
        <InForceView child={child} plans={plans} plan={plan} />
      ) : (
        <Nothing child={child} plans={plans} />
      )}
      <div class="not-printed stack">
        {(plan || plans.ended || drafted.proposals.length > 0) && (
          <Proposals
            child={child}
            condition={condition}
            plan={plan?.body ?? null}
            drafted={drafted}
          />
        )}
        {plan && (
          <div>
            <Button icon="printer" onClick={() => window.print()}>
              {t("plan-print")}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}

function InForceView({ child, plans, plan }: { child: Child; plans: Plans; plan: InForce }) {
  const today = useWall().slice(0, 10);
  const read = records<AnswerBody>(child.id, ANSWER).value;
  const answers = answersTo(read ?? [], plan.revision);
  const mine = mineOf(answers);
  const best = plan.body.personal_best;
  return (
    <>
      <div class="not-printed stack">
        {read && !mine && <AnswerCard child={child} plans={plans} plan={plan} answers={answers} />}
        {best && <BestNews child={child} best={best} today={today} />}
      </div>
      <PrintPage head={<PlanHead child={child} plan={plan} author={nameOf(plan.author)} />}>
        <PlanSheet body={plan.body} today={today} />
        <PlanAbout plans={plans} plan={plan} answers={answers} today={today} />
      </PrintPage>
      {plan.body.condition === "asthma" && (
        <div class="not-printed">
          <RuleLines child={child} frame={Notice} />
        </div>
      )}
      {mine && (
        <details class="plan-since not-printed">
          <summary>{t("plan-answer-change")}</summary>
          <AnswerForm child={child} plan={plan} mine={mine} />
        </details>
      )}
    </>
  );
}

/** The plan was taken back: no zone and no step of it is shown, but why it ended is. */
function Ended({ ended }: { ended: NonNullable<Plans["ended"]> }) {
  const facts = { author: nameOf(ended.author), date: fullDate(ended.at.slice(0, 10)) };
  return (
    <EmptyState drawing="visit" title={t("plan-ended-title")}>
      <p>{t("plan-ended", facts)}</p>
      <blockquote class="plan-reason" dir="auto">
        {ended.reason}
      </blockquote>
      <p>{t("plan-ended-ask")}</p>
    </EmptyState>
  );
}

function Nothing({ child, plans }: { child: Child; plans: Plans }) {
  if (plans.ended) return <Ended ended={plans.ended} />;
  return plans.unreadable ? <Unreadable /> : <NoPlan child={child} />;
}

/** A version from before plans had zones: shown as none, with the way to get it anew. */
const Unreadable = () => (
  <EmptyState
    drawing="page"
    title={t("plan-unreadable-title")}
    action={<Button href="/sign-out">{t("plan-unreadable-do")}</Button>}
  >
    <p>{t("plan-unreadable")}</p>
  </EmptyState>
);

function NoPlan({ child }: { child: Child }) {
  if (sync.value.exchangedAt === null) return <p class="quiet">{t("plan-checked-never")}</p>;
  return (
    <EmptyState
      drawing="visit"
      title={t("plan-none-title")}
      action={
        <Button look="primary" href={`/c/${child.id}/sharing`}>
          {t("today-get-plan")}
        </Button>
      }
    >
      <p>{t("plan-none")}</p>
      <p>{t("plan-none-how")}</p>
    </EmptyState>
  );
}
