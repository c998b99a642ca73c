/** Today: one question, what is written already, and the way to help. */
import "../styles/screens/diary.css";
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { records, sync, today } from "../local";
import { Button } from "../parts/Button";
import { List, Section } from "../parts/Card";
import { Skeleton } from "../parts/EmptyState";
import { childInView } from "../people/child_in_view";
import type { Child } from "../people/me";
import { PLAN, type Plans, type PlanVersion, plansFor } from "../plans/plan";
import { t } from "../words";
import { AskCard } from "./AskCard";
import { diariesOf } from "./condition";
import { EntryRow } from "./EntryRow";
import { entriesOf } from "./entry";
import { momentAt } from "./moment";
import { useWall } from "./now";
import { readAhead, recentEntries } from "./reading";
import { todayView } from "./today";
import { WeekStrip } from "./WeekStrip";

export function Today({ child }: { child: Child }) {
  useShortcut(child);
  const wall = useWall();
  const now = momentAt(wall);
  const views = recentEntries(child.id, wall.slice(0, 10));
  const plans = records<PlanVersion>(child.id, PLAN).value;
  if (!views) return <Skeleton label={t("today-loading")} />;
  const diaries = diariesOf(child);
  const { ask, written, missed, week } = todayView(entriesOf(views), diaries, now);
  // Before the first exchange an empty phone knows nothing, so it claims nothing.
  const told = sync.value.exchangedAt !== null;
  const planless =
    told && plans !== null && diaries.includes("asthma") && isPlanless(plansFor(plans, "asthma"));
  return (
    <div class="today stack">
      <AskCard child={child} ask={ask} missed={missed} today={now.day} told={told} />
      {written.length > 0 && (
        <Section title={t("today-written")}>
          <List>
            {written.map((entry) => (
              <EntryRow
                key={entry.record}
                child={child.id}
                entry={entry}
                today={wall.slice(0, 10)}
              />
            ))}
          </List>
        </Section>
      )}
      <Section title={t("today-week")}>
        <WeekStrip days={week} today={now.day} href={`/c/${child.id}/diary`} />
        <div class="today-ways">
          <Button icon="list" href={`/c/${child.id}/diary`}>
            {t("today-to-diary")}
          </Button>
          <Button icon="chart" href={`/c/${child.id}/chart`}>
            {t("today-to-chart")}
          </Button>
        </div>
      </Section>
      <AlsoToday child={child} />
      {planless && <NoPlan child={child} />}
      <Foot child={child} />
    </div>
  );
}

const isPlanless = ({ current, unreadable }: Plans): boolean => !current && !unreadable;

/** Drawn once and whole: to draw it twice would cost a slow phone a tenth of a second. */
Today.preload = async () => {
  const child = childInView.value;
  if (child) await readAhead(child.id, today(new Date()));
};

/** Goals and steps that ask for something: most days none, so the screen does not wait for them. */
function AlsoToday({ child }: { child: Child }) {
  const [Also, setAlso] = useState<ComponentType<{ child: Child }> | null>(null);
  useEffect(() => {
    void import("../visits/AlsoToday").then((file) => setAlso(() => file.AlsoToday));
  }, []);
  return Also && <Also child={child} />;
}

function NoPlan({ child }: { child: Child }) {
  return (
    <p class="quiet">
      {t("today-no-plan", { name: child.name })}{" "}
      <a href={`/c/${child.id}/sharing`}>{t("today-get-plan")}</a>
    </p>
  );
}

/** Help is one tap away on every day, and nobody may believe that somebody watches. */
function Foot({ child }: { child: Child }) {
  return (
    <div class="today-foot">
      <a class="today-help" href={`/c/${child.id}/emergency`}>
        {t("today-to-emergency")}
      </a>
      <p class="small quiet">{t("zone-watch")}</p>
    </div>
  );
}

const WAYS: Record<string, string> = {
  "peak-flow": "entry",
  symptoms: "entry?about=symptoms",
  plan: "plan",
};

/** The phone's home screen offers shortcuts: `/?go=peak-flow` opens the form of the child in view. */
function useShortcut(child: Child): void {
  const { query, route } = useLocation();
  const way = WAYS[query.go ?? ""];
  useEffect(() => {
    if (way) route(`/c/${child.id}/${way}`, true);
  }, [way]);
}
