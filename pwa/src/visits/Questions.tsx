/** Up to five questions for a visit: what matters to us. */
import { useState } from "preact/hooks";
import { type Draft, keep, namedId, newId, useDraft } from "../local";
import { Button, SaveButton, SyncMark, showToast, TextArea } from "../parts";
import type { Child } from "../people/me";
import { t } from "../words";
import {
  LONGEST_QUESTION,
  MOST_QUESTIONS,
  QUESTIONS,
  type QuestionsBody,
  type Visit,
} from "./visit";

interface Form {
  id: string;
  questions: string[];
}

interface Props {
  visit: Visit;
  child: Child;
}

export function Questions({ visit, child }: Props) {
  const key = `questions ${visit.record}`;
  const draft = useDraft<Form>(key, child.id, () => ({ id: newId(), questions: visit.questions }));
  const [editing, setEditing] = useState(false);
  if (!draft.value) return null;
  if (!editing && !draft.resumed) return <Asked visit={visit} onEdit={() => setEditing(true)} />;
  const save = async () => {
    await write(key, visit, child, draft.value as Form);
    draft.done();
    draft.change({ id: newId(), questions: filled(draft.value as Form) });
    draft.discard();
    setEditing(false);
    showToast({ text: t("questions-saved") });
  };
  return <Editor draft={draft} child={child} onSave={save} />;
}

function Asked({ visit, onEdit }: { visit: Visit; onEdit: () => void }) {
  return (
    <div class="stack stack-close">
      <h3>{t("questions-title")}</h3>
      {visit.questions.length === 0 && <p class="quiet">{t("questions-none")}</p>}
      <ol class="questions">
        {visit.questions.map((question) => (
          <li key={question}>
            <span dir="auto">{question}</span>
          </li>
        ))}
      </ol>
      {visit.questionsStatus && <SyncMark state={visit.questionsStatus} />}
      <Button icon="edit" onClick={onEdit}>
        {t(visit.questions.length === 0 ? "questions-write" : "questions-change")}
      </Button>
    </div>
  );
}

function Editor({
  draft,
  child,
  onSave,
}: {
  draft: Draft<Form>;
  child: Child;
  onSave: () => Promise<void>;
}) {
  const form = draft.value as Form;
  const rows = [...form.questions, ""].slice(0, MOST_QUESTIONS);
  const change = (at: number, text: string) =>
    draft.change({ ...form, questions: rows.map((old, place) => (place === at ? text : old)) });
  const submit = (event: Event) => {
    event.preventDefault();
    void onSave();
  };
  return (
    <form class="stack stack-close" onSubmit={submit}>
      <h3>{t("questions-title")}</h3>
      {rows.map((question, at) => (
        <TextArea
          key={at}
          name={`question-${at}`}
          label={t("question-number", { number: at + 1 })}
          optional={at > 0}
          rows={2}
          limit={LONGEST_QUESTION}
          value={question}
          onChange={(text) => change(at, text)}
        />
      ))}
      <SaveButton child={child} />
    </form>
  );
}

const filled = ({ questions }: Form): string[] =>
  questions.map((text) => text.trim().slice(0, LONGEST_QUESTION)).filter((text) => text !== "");

async function write(key: string, visit: Visit, child: Child, form: Form): Promise<void> {
  await keep<QuestionsBody>(
    {
      id: form.id,
      child: child.id,
      kind: QUESTIONS,
      // Both parents' phones name this record alike, so that their questions meet in one place.
      record: await namedId(visit.record, "questions"),
      parents: visit.parents,
      body: { visit: visit.record, questions: filled(form) },
    },
    { draft: key },
  );
}
