/** Writing a new entry, or changing one. */
import "../styles/screens/entry.css";
import "./words";
import { useLocation } from "preact-iso";
import { newId, records, useDraft } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { EmptyState, Skeleton } from "../parts/EmptyState";
import { Notice } from "../parts/Notice";
import type { Child } from "../people/me";
import { PLAN, type PlanBody, plansFor, planOn } from "../plans/plan";
import { t } from "../words";
import { diariesOf, variantOf } from "./condition";
import { DiaryTabs } from "./DiaryTabs";
import { EntryFoot } from "./EntryFoot";
import { ENTRY, entryOf, type Entry, type EntryBody, firstWritten } from "./entry";
import { draftKey } from "./form/draft_key";
import { EntryForm } from "./form/EntryForm";
import { type Form, formOf } from "./form/form";
import { startOf } from "./form/start";
import { useWall } from "./now";
import { useSaving } from "./saving";

export function EntryScreen({ child, record }: { child: Child; record?: string }) {
  const views = records<EntryBody>(child.id, ENTRY).value;
  const plans = records<PlanBody>(child.id, PLAN).value;
  if (!views || !plans) return <Skeleton label={t("today-loading")} />;
  const view = record ? views.find((one) => one.record === record) : undefined;
  const entry = view ? entryOf(view) : null;
  if (record && !entry) return <Missing />;
  return <Writing key={record ?? "new"} child={child} entry={entry} views={views} plans={plans} />;
}

const Missing = () => (
  <EmptyState title={t("entry-missing")} action={<Button href="/">{t("nav-today")}</Button>} />
);

interface WritingProps {
  child: Child;
  entry: Entry | null;
  views: Parameters<typeof startOf>[0]["views"];
  plans: Parameters<typeof plansFor>[0];
}

function Writing({ child, entry, views, plans }: WritingProps) {
  const { query } = useLocation();
  const wall = useWall();
  const key = draftKey(child.id, entry?.record);
  const fresh = (): Form =>
    entry
      ? formOf(newId(), entry.record, entry.versions.map((version) => version.id), entry.body)
      : startOf({ id: newId(), wall, views, plans, diaries: diariesOf(child), query });
  const draft = useDraft<Form>(key, child.id, fresh);
  const save = useSaving(child, entry, key, draft);
  const form = draft.value;
  if (!form) return <Skeleton label={t("today-loading")} />;
  const startOver = () => {
    draft.change(fresh());
    draft.discard();
  };
  return (
    <div class="stack">
      <ScreenTitle>{t(entry ? "entry-title-edit" : "entry-title-new", { name: child.name })}</ScreenTitle>
      {draft.resumed && <Resumed onStartOver={startOver} />}
      {!entry && <DiaryTabs child={child} form={form} onForm={draft.change} />}
      <EntryForm
        key={form.id + form.condition}
        child={child}
        variant={variantOf(child, form.condition)}
        plan={planOn(plansFor(plans, form.condition), form.day)}
        form={form}
        wall={wall}
        written={entry ? firstWritten(entry) : undefined}
        onForm={draft.change}
        onSave={(body, urgent) => save(form, body, urgent)}
      />
      {entry && <EntryFoot child={child} entry={entry} />}
    </div>
  );
}

function Resumed({ onStartOver }: { onStartOver: () => void }) {
  return (
    <Notice>
      <div class="row">
        <span>{t("entry-resumed")}</span>
        <Button look="plain" size="dense" onClick={onStartOver}>
          {t("entry-start-over")}
        </Button>
      </div>
    </Notice>
  );
}
