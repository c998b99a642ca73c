/** Two versions of one entry: both are shown, a person chooses, nothing is dropped by a rule. */
import "../styles/screens/diary.css";
import "./words";
import { useLocation } from "preact-iso";
import { useState } from "preact/hooks";
import { records } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { EmptyState, Skeleton } from "../parts/EmptyState";
import { SaveBar, SaveButton } from "../parts/SaveButton";
import { showToast } from "../parts/Toast";
import type { Child } from "../people/me";
import { t } from "../words";
import { whenOf } from "./dates";
import { DifferenceField } from "./DifferenceField";
import { ENTRY, entryOf, type Entry, type EntryBody, inTwoVersions } from "./entry";
import { useWall } from "./now";
import { type Choices, differences, merged, standing, undecided } from "./versions";
import { VersionCard } from "./VersionCard";
import { merge } from "./write";

export function VersionsScreen({ child, record }: { child: Child; record?: string }) {
  const views = records<EntryBody>(child.id, ENTRY).value;
  if (!views) return <Skeleton label={t("today-loading")} />;
  const view = views.find((one) => one.record === record);
  const entry = view ? entryOf(view) : null;
  if (!entry || !inTwoVersions(entry)) {
    return <EmptyState title={t("versions-none")} action={<Button href="/">{t("nav-today")}</Button>} />;
  }
  return <Choosing key={entry.versions.map((version) => version.id).join()} child={child} entry={entry} />;
}

function Choosing({ child, entry }: { child: Child; entry: Entry }) {
  const today = useWall().slice(0, 10);
  const { route } = useLocation();
  const [choices, setChoices] = useState<Choices>({});
  const versions = standing(entry.versions);
  const bodies = versions.map((version) => version.body);
  const found = differences(bodies);
  const settle = async (body: EntryBody | null) => {
    await merge(child.id, entry.versions, body);
    showToast({ text: t("versions-merged", { name: child.name }) });
    route("/");
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const open = undecided(found, choices)[0];
    if (open) document.getElementById(`choice-${open}`)?.focus();
    else void settle(merged(bodies, choices));
  };
  return (
    <form class="versions stack" onSubmit={submit}>
      <ScreenTitle lead={t("versions-lead", { when: whenOf(entry.body, today) })}>{t("versions-title")}</ScreenTitle>
      <div class="versions-cards">
        {entry.versions.map((version) => (
          <VersionCard key={version.id} version={version} today={today} onKeep={() => void settle(version.body)} />
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
          <SaveButton child={child} />
        </SaveBar>
      )}
    </form>
  );
}
