/** Planning a test of change, along the three questions of the Model for Improvement. */
import "../styles/screens/learning.css";
import "./words";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { useWall } from "../diary/now";
import { type Draft, keep, newId, records, useDraft } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { Skeleton } from "../parts/EmptyState";
import { ErrorSummary } from "../parts/ErrorSummary";
import { Notice } from "../parts/Notice";
import { SaveBar, SaveButton } from "../parts/SaveButton";
import { showToast } from "../parts/Toast";
import type { Child } from "../people/me";
import { t } from "../words";
import { Examples } from "./Examples";
import { EXPERIMENT, type Experiment, type ExperimentBody, experimentsOf } from "./experiment";
import { bodyOf, type Form, faultsOf, formOf, freshForm } from "./form";
import { fieldsOf } from "./measures";
import { TestFields } from "./TestFields";

export function NewTestScreen({ child }: { child: Child }) {
  const { query } = useLocation();
  const views = records<ExperimentBody>(child.id, EXPERIMENT).value;
  if (!views) return <Skeleton label={t("today-loading")} />;
  const tests = experimentsOf(views);
  const find = (record: string | undefined) => tests.find((one) => one.record === record) ?? null;
  const edits = find(query.change);
  return (
    <Planning
      key={query.change ?? query.after ?? "new"}
      child={child}
      edits={edits?.body.status === "planned" ? edits : null}
      after={find(query.after)}
    />
  );
}

interface PlanningProps {
  child: Child;
  /** A plan to be changed. */
  edits: Experiment | null;
  /** A test of which this is the next. */
  after: Experiment | null;
}

function Planning({ child, edits, after }: PlanningProps) {
  const { route } = useLocation();
  const today = useWall().slice(0, 10);
  const [attempt, setAttempt] = useState(0);
  const key = `experiment ${child.id} ${edits?.record ?? after?.record ?? "new"}`;
  const draft = useDraft<Form>(key, child.id, () => startOf(child, today, edits, after));
  const form = draft.value;
  if (!form) return <Skeleton label={t("today-loading")} />;
  const faults = attempt > 0 ? faultsOf(form) : [];
  const errors = faults.map(({ name, words }) => ({ name, text: t(words) }));
  const save = async (event: Event) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (faultsOf(form).length > 0) return;
    const record = await keepPlan(child, form, edits, key, draft);
    route(`/c/${child.id}/learning/${record}`);
  };
  return (
    <form class="learning stack" noValidate onSubmit={(event) => void save(event)}>
      <ScreenTitle lead={t("test-new-lead")}>
        {t(edits ? "test-change-title" : "test-new-title")}
      </ScreenTitle>
      <Notice kind="warn" title={t("test-medicine-title")}>
        {t("test-medicine")}
      </Notice>
      {!edits && !after && (
        <Examples child={child} form={form} today={today} onForm={draft.change} />
      )}
      <ErrorSummary errors={errors} attempt={attempt} />
      <TestFields child={child} form={form} today={today} errors={errors} onForm={draft.change} />
      <SaveBar>
        <SaveButton child={child} />
      </SaveBar>
    </form>
  );
}

function startOf(
  child: Child,
  today: string,
  edits: Experiment | null,
  after: Experiment | null,
): Form {
  const fresh = freshForm(newId(), today, fieldsOf(child)[0] ?? "counter");
  if (edits) return formOf(newId(), edits.body);
  if (!after) return fresh;
  // The weeks before the next test are those of the test that went before it.
  const { from, to } = fresh;
  const next = formOf(newId(), after.body);
  return { ...next, from, to, since: after.body.from, prediction: "", change: "" };
}

async function keepPlan(
  child: Child,
  form: Form,
  edits: Experiment | null,
  key: string,
  draft: Draft<Form>,
): Promise<string> {
  const replaces = edits
    ? { record: edits.record, parents: edits.versions.map((version) => version.id) }
    : {};
  const plan = { id: form.id, child: child.id, kind: EXPERIMENT, body: bodyOf(form), ...replaces };
  const kept = await keep<ExperimentBody>(plan, { draft: key });
  draft.done();
  showToast({ text: t("test-saved") });
  return kept.record;
}
