/** Now: the child's own steps for this zone, one after the other, large; nothing from the network. */
import "../styles/screens/plan.css";
import "../styles/screens/now.css";
import "./words";
import { useLocation } from "preact-iso";
import type { ConditionId, Zone } from "../clinical/conditions";
import { diariesOf } from "../diary/condition";
import { records } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { Skeleton } from "../parts/EmptyState";
import { Tabs } from "../parts/Tabs";
import { ZONES, ZoneShape } from "../parts/Zone";
import type { Child } from "../people/me";
import { CallBar } from "../plans/CallBar";
import { helpFor } from "../plans/help";
import { PLAN, type Plans, type PlanVersion, plansFor } from "../plans/plan";
import { t } from "../words";
import { Acting } from "./Acting";
import { EPISODE, type EpisodeBody, episodesOf, goingOn } from "./episode";
import { NoPlanNow } from "./NoPlanNow";
import { wallWithSeconds } from "./seconds";
import { ZonePick } from "./ZonePick";

export function NowScreen({ child }: { child: Child }) {
  const { query, route } = useLocation();
  const views = records<PlanVersion>(child.id, PLAN).value;
  const diaries = diariesOf(child);
  const of = diaries.find((one) => one === query.of) ?? diaries[0] ?? "asthma";
  const plans = plansFor(views ?? [], of);
  return (
    <div class="emergency now stack">
      {diaries.length > 1 && (
        <Tabs
          label={t("plan-which")}
          value={of}
          options={diaries.map((value) => ({ value, label: t(`entry-which-${value}`) }))}
          onChange={(one) => route(`?of=${one}`, true)}
        />
      )}
      {views ? (
        <Here child={child} condition={of} plans={plans} query={query} />
      ) : (
        <Skeleton label={t("shell-loading")} />
      )}
      <Button look="plain" href="/">
        {t("now-back")}
      </Button>
      <p class="small quiet">{t("zone-watch")}</p>
      {/* Help does not wait for the phone's storage. */}
      <CallBar number={helpFor([plans]).number} />
    </div>
  );
}

interface HereProps {
  child: Child;
  condition: ConditionId;
  plans: Plans;
  query: Record<string, string>;
}

function Here({ child, condition, plans, query }: HereProps) {
  const episodes = records<EpisodeBody>(child.id, EPISODE).value;
  const plan = plans.current;
  if (!episodes) return <Skeleton label={t("shell-loading")} />;
  if (!plan) return <NoPlanNow child={child} plans={plans} />;
  const open = goingOn(episodesOf(episodes), condition, wallWithSeconds(new Date()));
  const zone = ZONES.find((one) => one === query.zone) ?? open?.body.zone;
  if (!zone || query.zone === "ask") return <ZonePick plan={plan} />;
  return (
    <>
      <div class="now-head" data-zone={zone}>
        <ZoneShape zone={zone} size={44} />
        <ScreenTitle>{titleOf(condition, zone)}</ScreenTitle>
      </div>
      {query.saved && (
        <p class="emergency-saved">
          {t("now-saved")} <a href={`/c/${child.id}/entry/${query.saved}`}>{t("now-change")}</a>
        </p>
      )}
      <Acting child={child} zone={zone} plan={plan} entry={query.saved} />
    </>
  );
}

const titleOf = (condition: ConditionId, zone: Zone): string =>
  t("now-title", { zone: t(condition === "asthma" ? "zone-name" : `now-level-${zone}`, { zone }) });
