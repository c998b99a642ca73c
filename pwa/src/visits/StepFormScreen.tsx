/** A next step: what, who sees to it, by when. Without an owner it can not be saved. */
import "../sharing/words";
import "../styles/screens/visits.css";
import "./words";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { keepAs, newId, records, today, useDraft } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { Skeleton } from "../parts/EmptyState";
import { SaveBar, SaveButton } from "../parts/SaveButton";
import { DateField, TextField } from "../parts/TextField";
import { showToast } from "../parts/Toast";
import type { Child } from "../people/me";
import { t } from "../words";
import { OwnerFields } from "./OwnerFields";
import { acceptedBy, isOf, STEP, type Step, type StepBody, stepsOf, type Who } from "./step";
import { useTeam } from "./team";

interface Form {
  id: string;
  text: string;
  who: Who | null;
  person: string;
  due: string;
}

export function StepFormScreen({ child, record }: { child: Child; record?: string }) {
  const views = records<StepBody>(child.id, STEP).value;
  if (!views) return <Skeleton label={t("today-loading")} />;
  const step = stepsOf(views).find((one) => one.record === record) ?? null;
  return <StepForm key={record ?? "new"} child={child} step={step} />;
}

function StepForm({ child, step }: { child: Child; step: Step | null }) {
  const { route } = useLocation();
  const [tried, setTried] = useState(false);
  const team = useTeam(child.id);
  const key = `step ${child.id} ${step?.record ?? "new"}`;
  const draft = useDraft<Form>(key, child.id, () => formOf(step));
  const form = draft.value;
  if (!form || !team) return <Skeleton label={t("today-loading")} />;
  const wrong = tried ? wrongIn(form) : {};
  const save = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(wrongIn(form)).length > 0) return;
    await keepAs({ child: child.id, kind: STEP, kept: step, id: form.id }, bodyOf(form, step), key);
    draft.done();
    showToast({ text: t("step-kept") });
    route(`/c/${child.id}/steps`);
  };
  const drop = async () => {
    if (!step) return;
    await keepAs({ child: child.id, kind: STEP, kept: step }, { ...step.body, status: "dropped" });
    draft.discard();
    route(`/c/${child.id}/steps`);
  };
  return (
    <form class="stack" noValidate onSubmit={(event) => void save(event)}>
      <ScreenTitle lead={t("step-form-lead")}>{t(step ? "step-change" : "step-add")}</ScreenTitle>
      <TextField
        name="step-text"
        label={t("step-what")}
        maxLength={300}
        error={wrong.text}
        value={form.text}
        onChange={(text) => draft.change({ ...form, text })}
      />
      <OwnerFields
        who={form.who}
        person={form.person}
        team={team}
        error={wrong.who}
        onChange={(who, person) => draft.change({ ...form, who, person })}
      />
      <DateField
        name="step-due"
        label={t("step-by")}
        error={wrong.due}
        min={today(new Date())}
        value={form.due}
        onChange={(due) => draft.change({ ...form, due })}
      />
      {step && (
        <Button look="plain" onClick={() => void drop()}>
          {t("step-drop")}
        </Button>
      )}
      <SaveBar>
        <SaveButton child={child} />
      </SaveBar>
    </form>
  );
}

const formOf = (step: Step | null): Form => ({
  id: newId(),
  text: step?.body.text ?? "",
  who: step?.body.owner.who ?? null,
  person: step?.body.owner.person ?? "",
  due: step?.body.due ?? "",
});

function wrongIn(form: Form): Partial<Record<"text" | "who" | "due", string>> {
  return {
    ...(form.text.trim() === "" && { text: t("step-what-missing") }),
    ...((form.who === null || (form.who !== "family" && form.person === "")) && {
      who: t("step-who-missing"),
    }),
    ...(form.due === "" && { due: t("step-by-missing") }),
  };
}

/** Another text, owner or day has to be accepted anew; who writes it down accepts their own part. */
function bodyOf(form: Form, step: Step | null): StepBody {
  const who = form.who as Who;
  const owner = who === "family" ? { who } : { who, person: form.person };
  const body: StepBody = {
    ...(step?.body.visit && { visit: step.body.visit }),
    text: form.text.trim(),
    owner,
    due: form.due,
    accepted: [],
    status: "open",
    ...(step?.body.gap && { gap: step.body.gap }),
  };
  return isOf("family", body) ? acceptedBy("family", body) : body;
}
