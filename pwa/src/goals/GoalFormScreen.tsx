/** Writing a goal, or changing one together: only the first line has to be filled in. */
import "../styles/screens/goals.css";
import "./words";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { keepAs, records, useDraft } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { Skeleton } from "../parts/EmptyState";
import { SaveBar, SaveButton } from "../parts/SaveButton";
import { showToast } from "../parts/Toast";
import type { Child } from "../people/me";
import { t } from "../words";
import { GoalFields } from "./GoalFields";
import { GOAL, type Goal, type GoalBody, goalsOf } from "./goal";
import { bodyOf, formOf, type GoalForm } from "./goal_form";

export function GoalFormScreen({ child, record }: { child: Child; record?: string }) {
  const goals = records<GoalBody>(child.id, GOAL).value;
  if (!goals) return <Skeleton label={t("today-loading")} />;
  const goal = goalsOf(goals).find((one) => one.record === record) ?? null;
  return <Form key={record ?? "new"} child={child} goal={goal} />;
}

function Form({ child, goal }: { child: Child; goal: Goal | null }) {
  const { route } = useLocation();
  const [missing, setMissing] = useState(false);
  const key = `goal ${child.id} ${goal?.record ?? "new"}`;
  const draft = useDraft<GoalForm>(key, child.id, () => formOf(goal));
  const form = draft.value;
  if (!form) return <Skeleton label={t("today-loading")} />;
  const save = async (event: Event) => {
    event.preventDefault();
    if (form.words.trim() === "") {
      setMissing(true);
      document.getElementById("goal-words")?.focus();
      return;
    }
    const place = { child: child.id, kind: GOAL, kept: goal, id: form.id };
    const kept = await keepAs(place, bodyOf(form, goal), key);
    draft.done();
    showToast({ text: t("goal-kept") });
    route(`/c/${child.id}/goals/${kept.record}`);
  };
  return (
    <form class="stack" noValidate onSubmit={(event) => void save(event)}>
      <ScreenTitle lead={t("goal-form-lead")}>
        {t(goal ? "goal-change" : `goal-form-title-${child.role}`, { name: child.name })}
      </ScreenTitle>
      <GoalFields child={child} form={form} missing={missing} onForm={draft.change} />
      <SaveBar>
        <SaveButton child={child} />
      </SaveBar>
    </form>
  );
}
