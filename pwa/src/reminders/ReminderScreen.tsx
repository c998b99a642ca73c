/** Setting one reminder: what to ask for, at which times, on which days; or stopping it. */
import "../styles/screens/reminders.css";
import "./words";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { useServer } from "../from_server";
import { readReminders, refreshReminders, reminders, THINGS, type Thing } from "../local/reminders";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { EmptyState, Skeleton } from "../parts/EmptyState";
import { ErrorSummary } from "../parts/ErrorSummary";
import { SaveBar, SaveButton } from "../parts/SaveButton";
import { showToast } from "../parts/Toast";
import type { Child } from "../people/me";
import { useSending } from "../people/use_sending";
import { t } from "../words";
import { ReminderFields } from "./ReminderFields";
import { type Form, formOf, freshForm, missingIn, setReminder, stopReminder } from "./reminder";

export function ReminderScreen({ child, record: id }: { child: Child; record?: string }) {
  const { query } = useLocation();
  const { value, problem } = useServer(
    async () => (await readReminders()) ?? (await refreshReminders()),
    "reminder",
  );
  if (id === "new") {
    const thing = THINGS.find((one) => one === query.thing) ?? "peak-flow";
    return <Setting child={child} fresh={() => startOf(child, thing, query.record ?? null)} />;
  }
  if (!value && !problem) return <Skeleton label={t("reminders-loading")} />;
  const one = value?.reminders.find((each) => each.id === id && each.child === child.id);
  if (!one) {
    return (
      <EmptyState
        title={t("reminder-none")}
        action={<Button href="/reminders">{t("reminders-title")}</Button>}
      />
    );
  }
  return <Setting child={child} known fresh={() => formOf(one)} />;
}

/** A child without asthma has no peak flow to be asked for. */
function startOf(child: Child, thing: Thing, record: string | null): Form {
  const blows = child.conditions.length === 0 || child.conditions.includes("asthma");
  return freshForm(thing === "peak-flow" && !blows ? "symptoms" : thing, record);
}

interface SettingProps {
  child: Child;
  fresh: () => Form;
  known?: boolean;
}

function Setting({ child, fresh, known = false }: SettingProps) {
  const { route } = useLocation();
  const [form, setForm] = useState(fresh);
  const [tried, setTried] = useState(0);
  const missing = tried > 0 ? missingIn(form) : [];
  const saving = useSending(async () => {
    // The first one leads to where this phone is told that it may ring.
    const first = (reminders.value?.reminders.length ?? 0) === 0;
    await setReminder(child.id, form);
    showToast({ text: t("reminder-kept") });
    route(first ? "/reminders/this-phone" : "/reminders");
  }, "reminder");
  const stopping = useSending(async () => {
    await stopReminder(form.id);
    showToast({ text: t("reminder-stopped"), undo: () => void setReminder(child.id, form) });
    route("/reminders");
  }, "reminder");
  const errors = [
    ...missing.map((name) => ({ name: `reminder-${name}`, text: t(`reminder-${name}-missing`) })),
    ...saving.errors,
    ...stopping.errors,
  ];
  const save = (event: Event) => {
    event.preventDefault();
    setTried(tried + 1);
    if (missingIn(form).length === 0) void saving.send();
  };
  return (
    <form class="stack" noValidate onSubmit={save}>
      <ScreenTitle lead={t("reminder-lead", { name: child.name })}>
        {t(known ? "reminder-edit-title" : "reminder-new-title")}
      </ScreenTitle>
      <ErrorSummary errors={errors} attempt={tried + stopping.attempt} />
      <ReminderFields child={child} form={form} errors={errors} onForm={setForm} />
      {known && (
        <Button look="plain" icon="trash" busy={stopping.busy} onClick={stopping.send}>
          {t("reminder-stop")}
        </Button>
      )}
      <SaveBar>
        <SaveButton child={child} busy={saving.busy} label={t("reminder-save")} />
      </SaveBar>
    </form>
  );
}
