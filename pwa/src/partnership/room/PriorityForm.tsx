/** A new question with two to seven answers, one on each line. */
import { useState } from "preact/hooks";
import { keepAs, newId, useDraft } from "../../local";
import { Button } from "../../parts/Button";
import { SaveBar } from "../../parts/SaveButton";
import { TextArea, TextField } from "../../parts/TextField";
import { t } from "../../words";
import { shortLinesOf } from "../lines";
import { FEWEST_OPTIONS, MOST_OPTIONS } from "./priority";
import type { Project } from "./project";

interface Form {
  id: string;
  question: string;
  lines: string;
}

interface Props {
  project: Project;
  onKept: (record: string) => void;
}

export function PriorityForm({ project, onKept }: Props) {
  const key = `priority new ${project.id}`;
  const draft = useDraft<Form>(key, project.id, () => ({ id: newId(), question: "", lines: "" }));
  const [asked, setAsked] = useState(false);
  const form = draft.value;
  if (!form) return null;
  const question = form.question.trim().slice(0, 200);
  const options = optionsIn(form.lines);
  const fits = options.length >= FEWEST_OPTIONS && options.length <= MOST_OPTIONS;
  const save = async (event: Event) => {
    event.preventDefault();
    setAsked(true);
    if (!question || !fits) return;
    const place = { child: project.id, kind: "priority", id: form.id };
    const kept = await keepAs(place, { question, options }, key);
    draft.done();
    onKept(kept.record);
  };
  return (
    <form class="stack" noValidate onSubmit={(event) => void save(event)}>
      <TextField
        name="priority-question"
        label={t("priority-question")}
        hint={t("priority-question-hint")}
        maxLength={200}
        value={form.question}
        onChange={(next) => draft.change({ ...form, question: next })}
        {...(asked && !question && { error: t("room-missing") })}
      />
      <TextArea
        name="priority-options"
        label={t("priority-options")}
        hint={t("priority-options-hint")}
        rows={5}
        value={form.lines}
        onChange={(lines) => draft.change({ ...form, lines })}
        {...(asked && !fits && { error: t("priority-options-wrong") })}
      />
      <SaveBar>
        <Button type="submit" look="primary" size="main">
          {t("room-save")}
        </Button>
      </SaveBar>
    </form>
  );
}

const optionsIn = (lines: string): string[] => [...new Set(shortLinesOf(lines))];
