/** The child's plan: what to do in green, yellow and red, in the clinician's own words; read without a network. */
import "../styles/screens/plan.css";
import "./words";
import { useLocation } from "preact-iso";
import { fullDate, writtenAt } from "../dates";
import { useWall } from "../diary/now";
import { people, records, sync } from "../local";
import { wallTime } from "../local/wall_clock";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { EmptyState, Skeleton } from "../parts/EmptyState";
import { Notice } from "../parts/Notice";
import { Tabs } from "../parts/Tabs";
import type { Child } from "../people/me";
import { t } from "../words";
import { BestCard } from "./BestCard";
import { Contacts } from "./Contacts";
import { PlanZones } from "./PlanZones";
import { PLAN, type Plans, type PlanVersion, plansFor } from "./plan";
import { hasAsthma, hasBowels } from "./which";

export function PlanScreen({ child }: { child: Child }) {
  const { query, route } = useLocation();
  const views = records<PlanVersion>(child.id, PLAN).value;
  const kinds = [...(hasAsthma(child) ? ["asthma"] : []), ...(hasBowels(child) ? ["ibd"] : [])];
  const kind = kinds.find((one) => one === query.of) ?? kinds[0] ?? "asthma";
  if (!views) return <Skeleton label={t("today-loading")} />;
  const options = kinds.map((value) => ({
    value,
    label: t("plan-title-of", { condition: value }),
  }));
  return (
    <div class="plan stack">
      <div class="plan-head">
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
      <PlanView child={child} plans={plansFor(views, kind)} />
    </div>
  );
}

function PlanView({ child, plans }: { child: Child; plans: Plans }) {
  const today = useWall().slice(0, 10);
  const plan = plans.current;
  if (plans.ended) return <Ended ended={plans.ended} />;
  if (!plan) return <NoPlan child={child} />;
  const { personal_best: best, review_by: review } = plan.body;
  return (
    <>
      {best && <BestCard best={best} today={today} />}
      <PlanZones body={plan.body} />
      <Contacts plans={[plans]} />
      <div class="plan-about quiet small">
        <p>
          {t("plan-issued", {
            author: authorOf(plan.author),
            date: fullDate(plan.at.slice(0, 10)),
          })}
        </p>
        {review && (
          <p>
            {t(review < today ? "plan-review-past" : "plan-review", { date: fullDate(review) })}
          </p>
        )}
        <Checked today={today} />
      </div>
    </>
  );
}

const authorOf = (person: string): string => people.value[person]?.name ?? t("plan-author-unknown");

/** Days without an exchange after which a plan on the phone may be an old one. */
const STALE_AFTER = 14;

/** A plan read offline says how old this phone's knowledge of it is. */
function Checked({ today }: { today: string }) {
  const at = sync.value.exchangedAt;
  if (!at) return <p>{t("plan-checked-never")}</p>;
  const wall = wallTime(new Date(at)).at;
  const days = (Date.parse(today) - Date.parse(wall.slice(0, 10))) / 86_400_000;
  return (
    <>
      <p>{t("plan-checked", { when: writtenAt(wall, today) })}</p>
      {days > STALE_AFTER && <Notice kind="warn">{t("plan-checked-old")}</Notice>}
    </>
  );
}

/** The plan was taken back: no zone and no step of it is shown, but why it ended is. */
function Ended({ ended }: { ended: NonNullable<Plans["ended"]> }) {
  const facts = { author: authorOf(ended.author), date: fullDate(ended.at.slice(0, 10)) };
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
