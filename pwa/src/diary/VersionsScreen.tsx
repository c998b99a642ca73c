/** Two versions of one entry: both are shown, a person chooses, nothing is dropped by a rule. */
import "../styles/screens/diary.css";
import "./words";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { records } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { EmptyState, Skeleton } from "../parts/EmptyState";
import { SaveBar, SaveButton } from "../parts/SaveButton";
import { showToast } from "../parts/Toast";
import { ZoneBadge } from "../parts/Zone";
import type { Child } from "../people/me";
import { PLAN, type Plans, type PlanVersion, planOn, plansFor } from "../plans/plan";
import { t } from "../words";
import { variantOf } from "./condition";
import { DifferenceField } from "./DifferenceField";
import { type Entry, type EntryBody, entryOf, firstWritten, inTwoVersions } from "./entry";
import { zoned } from "./form/judge";
import { useWall } from "./now";
import { entryRecord } from "./reading";
import { VersionCard } from "./VersionCard";
import { type Choices, differences, merged, standing, undecided } from "./versions";
import { whenOf } from "./when";
import { merge } from "./write";

export function VersionsScreen({ child, record }: { child: Child; record?: string }) {
  const view = entryRecord(child.id, record, useWall().slice(0, 10));
  const plans = records<PlanVersion>(child.id, PLAN).value;
  if (view === undefined || !plans) return <Skeleton label={t("today-loading")} />;
  const entry = view ? entryOf(view) : null;
  if (!entry || !inTwoVersions(entry)) {
    return (
      <EmptyState title={t("versions-none")} action={<Button href="/">{t("nav-today")}</Button>} />
    );
  }
  return (
    <Choosing
      key={entry.versions.map((version) => version.id).join()}
      child={child}
      entry={entry}
      plan={planOn(plansFor(plans, entry.body.condition), entry.body.day)}
    />
  );
}

interface ChoosingProps {
  child: Child;
  entry: Entry;
  plan: Plans["current"];
}

function Choosing({ child, entry, plan }: ChoosingProps) {
  const today = useWall().slice(0, 10);
  const { route } = useLocation();
  const [choices, setChoices] = useState<Choices>({});
  const versions = standing(entry.versions);
  const bodies = versions.map((version) => version.body);
  const found = differences(bodies);
  const open = undecided(found, choices)[0];
  const variant = variantOf(child, entry.body.condition);
  const whole = open ? null : zoned(merged(bodies, choices), variant, plan, firstWritten(entry));
  const settle = async (body: EntryBody | null) => {
    await merge(child.id, entry.versions, body);
    showToast({ text: t("versions-merged", { name: child.name }) });
    route("/");
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (whole) void settle(whole);
    else document.getElementById(`choice-${open}`)?.focus();
  };
  return (
    <form class="versions stack" onSubmit={submit}>
      <ScreenTitle lead={t("versions-lead", { when: whenOf(entry.body, today) })}>
        {t("versions-title")}
      </ScreenTitle>
      <div class="versions-cards">
        {entry.versions.map((version) => (
          <VersionCard
            key={version.id}
            version={version}
            today={today}
            onKeep={() => void settle(version.body)}
          />
        ))}
      </div>
      {found.map((difference) => (
        <DifferenceField
          key={difference.field}
          difference={difference}
          versions={versions}
          condition={entry.body.condition}
          choice={choices[difference.field] ?? null}
          onChoice={(choice) => setChoices({ ...choices, [difference.field]: choice })}
        />
      ))}
      {found.length > 1 && (
        <SaveBar>
          {whole?.shown && (
            <p class="entry-zone-line">
              <ZoneBadge zone={whole.shown.zone} />
            </p>
          )}
          <SaveButton child={child} />
        </SaveBar>
      )}
    </form>
  );
}
