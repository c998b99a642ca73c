/** Writing a new entry, or changing one. */
import "../styles/screens/entry.css";
import "./words";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { newId, records, useDraft } from "../local";
import { Button } from "../parts/Button";
import { EmptyState, Skeleton } from "../parts/EmptyState";
import type { Child } from "../people/me";
import { PLAN, type PlanVersion, type PlanViews, planOn, plansFor } from "../plans/plan";
import { t } from "../words";
import { diariesOf, variantOf } from "./condition";
import { DiaryTabs } from "./DiaryTabs";
import { EntryFoot } from "./EntryFoot";
import { EntryHead, Resumed } from "./EntryHead";
import { type Entry, type EntryBody, entryOf, firstWritten } from "./entry";
import { draftKey } from "./form/draft_key";
import { EntryForm } from "./form/EntryForm";
import { type Form, formOf } from "./form/form";
import { startOf } from "./form/start";
import { momentAt } from "./moment";
import { useWall } from "./now";
import { entryRecord, recentEntries } from "./reading";
import { useSaving } from "./saving";

export function EntryScreen({ child, record }: { child: Child; record?: string }) {
  const today = useWall().slice(0, 10);
  const views = recentEntries(child.id, today);
  const plans = records<PlanVersion>(child.id, PLAN).value;
  const view = record ? entryRecord(child.id, record, today) : null;
  if (!views || !plans || view === undefined) return <Skeleton label={t("today-loading")} />;
  const entry = view ? entryOf(view) : null;
  if (record && !entry) return <Missing at={view && `/c/${child.id}/entry/${record}/history`} />;
  return <Writing key={record ?? "new"} child={child} entry={entry} views={views} plans={plans} />;
}

/** Not on this phone; or deleted, and then its history is still there. */
const Missing = ({ at }: { at: string | null }) => (
  <EmptyState
    title={t(at ? "entry-deleted" : "entry-missing")}
    action={<Button href={at ?? "/"}>{t(at ? "entry-see-history" : "nav-today")}</Button>}
  />
);

interface WritingProps {
  child: Child;
  entry: Entry | null;
  views: Parameters<typeof startOf>[0]["views"];
  plans: PlanViews;
}

function Writing({ child, entry, views, plans }: WritingProps) {
  const { query } = useLocation();
  const wall = useWall();
  const key = draftKey(child.id, entry?.record);
  const fresh = (): Form =>
    entry
      ? formOf(newId(), entry)
      : startOf({ id: newId(), wall, views, plans, diaries: diariesOf(child), query });
  const draft = useDraft<Form>(key, child.id, fresh);
  const save = useSaving(child, entry, key, draft);
  const [taken, setTaken] = useState(false);
  const form = draft.value;
  if (!form) return <Skeleton label={t("today-loading")} />;
  const startOver = () => {
    draft.change(fresh());
    draft.discard();
    setTaken(true);
  };
  const asks = draft.resumed && !taken && !entry && isOfAnotherTime(form, wall);
  return (
    <div class="stack">
      <EntryHead title={t(entry ? "entry-title-edit" : "entry-title-new", { name: child.name })} />
      {draft.resumed && !taken && (
        <Resumed
          form={form}
          today={wall.slice(0, 10)}
          asks={asks}
          onGoOn={() => setTaken(true)}
          onStartOver={startOver}
        />
      )}
      {!entry && !asks && <DiaryTabs child={child} form={form} onForm={draft.change} />}
      {!asks && (
        <EntryForm
          key={form.id + form.condition}
          child={child}
          variant={variantOf(child, form.condition)}
          plan={planOn(plansFor(plans, form.condition), form.day)}
          form={form}
          wall={wall}
          written={entry ? firstWritten(entry) : undefined}
          same={entry ? undefined : sameTime(views, form)}
          opening={opensWithBlow(form, query.about) ? 0 : null}
          onForm={draft.change}
          onSave={(body, zone) => save(form, body, zone === entry?.body.shown?.zone ? null : zone)}
        />
      )}
      {entry && <EntryFoot child={child} entry={entry} />}
    </div>
  );
}

/** A new asthma entry waits for its first blow, unless somebody came to write symptoms. */
const opensWithBlow = (form: Form, about: string | undefined): boolean =>
  form.condition === "asthma" &&
  about !== "symptoms" &&
  form.changes === null &&
  form.blows.every((blow) => blow === null);

/** An entry begun for another time must not take up what is written now. */
function isOfAnotherTime(form: Form, wall: string): boolean {
  const now = momentAt(wall);
  return form.day !== now.day || (form.condition === "asthma" && form.session !== now.session);
}

/** The entry that is there already for the day and session of the form. */
function sameTime(views: WritingProps["views"], form: Form): Entry | undefined {
  const view = views.find(({ heads }) => heads.some(({ body }) => body && isSame(body, form)));
  return (view && entryOf(view)) ?? undefined;
}

const isSame = (body: EntryBody, form: Form): boolean =>
  body.day === form.day &&
  body.condition === form.condition &&
  (body.session === undefined || body.session === form.session);
