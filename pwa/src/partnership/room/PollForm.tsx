/** Asking the group without a meeting: which time suits, or a yes or no; both until an evening hour. */
import { useState } from "preact/hooks";
import { keepAs, newId, today, useDraft } from "../../local";
import { Button, IconButton } from "../../parts/Button";
import { ErrorSummary, errorFor, type FormError } from "../../parts/ErrorSummary";
import { SaveBar } from "../../parts/SaveButton";
import { DateField, TextArea } from "../../parts/TextField";
import { t } from "../../words";
import { FEWEST_TIMES, MOST_TIMES, timesFrom, windowFrom } from "./polls";
import type { Project } from "./project";
import type { Poll } from "./working";

interface Form {
  id: string;
  text: string;
  until: string;
  times: string[];
}

interface Props {
  project: Project;
  of: Poll["of"];
  onKept: (record: string) => void;
}

export function PollForm({ project, of, onKept }: Props) {
  const [attempt, setAttempt] = useState(0);
  const key = `poll ${of} new ${project.id}`;
  const draft = useDraft<Form>(key, project.id, () => {
    const day = today(new Date());
    return { id: newId(), text: "", until: windowFrom(day), times: timesFrom(day) };
  });
  const form = draft.value;
  if (!form) return null;
  const times = [...new Set(form.times.filter(Boolean))].sort();
  const errors = attempt > 0 ? faultsIn(of, form, times) : [];
  const save = async (event: Event) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (faultsIn(of, form, times).length > 0) return;
    const { id, until } = form;
    const text = form.text.trim().slice(0, 300);
    const body: Poll = { of, text, until, ...(of === "time" && { times }) };
    const kept = await keepAs({ child: project.id, kind: "poll", id }, body, key);
    draft.done();
    onKept(kept.record);
  };
  return (
    <form class="stack" noValidate onSubmit={(event) => void save(event)}>
      <ErrorSummary errors={errors} attempt={attempt} />
      <TextArea
        name="poll-text"
        label={t(`poll-${of}-text`)}
        hint={t(`poll-${of}-text-hint`)}
        rows={2}
        limit={300}
        value={form.text}
        onChange={(text) => draft.change({ ...form, text })}
        {...errorFor(errors, "poll-text")}
      />
      {of === "time" && (
        <Times times={form.times} onTimes={(next) => draft.change({ ...form, times: next })} />
      )}
      <DateField
        name="poll-until"
        type="datetime-local"
        label={t("poll-until")}
        hint={t("poll-until-hint")}
        value={form.until}
        onChange={(until) => draft.change({ ...form, until })}
        {...errorFor(errors, "poll-until")}
      />
      <SaveBar>
        <Button type="submit" look="primary" size="main">
          {t("poll-ask")}
        </Button>
      </SaveBar>
    </form>
  );
}

function faultsIn(of: Poll["of"], { text, until }: Form, times: string[]): FormError[] {
  const faults = [];
  if (!text.trim()) faults.push({ name: "poll-text", text: t("room-missing") });
  if (of === "time" && times.length < FEWEST_TIMES) {
    faults.push({ name: "poll-time-0", text: t("poll-times-few") });
  }
  if (!until) faults.push({ name: "poll-until", text: t("room-missing") });
  return faults;
}

function Times({ times, onTimes }: { times: string[]; onTimes: (times: string[]) => void }) {
  return (
    <fieldset class="room-rows stack stack-close">
      <legend class="field-label">{t("poll-times")}</legend>
      <p class="small quiet">{t("poll-times-hint")}</p>
      {times.map((time, at) => (
        <div key={at.toString()} class="room-line">
          <DateField
            name={`poll-time-${at}`}
            type="datetime-local"
            label={t("poll-time", { number: at + 1 })}
            value={time}
            onChange={(next) => onTimes(times.map((old, place) => (place === at ? next : old)))}
          />
          <IconButton
            icon="trash"
            label={t("poll-time-remove", { number: at + 1 })}
            onClick={() => onTimes(times.filter((_, place) => place !== at))}
          />
        </div>
      ))}
      {times.length < MOST_TIMES && (
        <Button size="dense" icon="plus" onClick={() => onTimes([...times, ""])}>
          {t("poll-time-add")}
        </Button>
      )}
    </fieldset>
  );
}
