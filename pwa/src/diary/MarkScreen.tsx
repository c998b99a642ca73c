/** A mark on the chart: what happened on a day and may explain the numbers. */
import "../styles/screens/entry.css";
import "./words";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { keep, newId, records, useDraft } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { Choice } from "../parts/Choice";
import { Skeleton } from "../parts/EmptyState";
import { SaveBar, SaveButton } from "../parts/SaveButton";
import { DateField, TextField } from "../parts/TextField";
import { showToast } from "../parts/Toast";
import type { Child } from "../people/me";
import { t } from "../words";
import {
  LONGEST_MARK,
  MARK,
  MARK_CODES,
  type Mark,
  type MarkBody,
  type MarkCode,
  marksOf,
} from "./mark";
import { useWall } from "./now";

interface Form {
  id: string;
  day: string;
  code: string;
  text: string;
}

export function MarkScreen({ child, record }: { child: Child; record?: string }) {
  const marks = records<MarkBody>(child.id, MARK).value;
  if (!marks) return <Skeleton label={t("today-loading")} />;
  const mark = marksOf(marks).find((one) => one.record === record) ?? null;
  return <Marking key={record ?? "new"} child={child} mark={mark} />;
}

function Marking({ child, mark }: { child: Child; mark: Mark | null }) {
  const { route } = useLocation();
  const today = useWall().slice(0, 10);
  const [missing, setMissing] = useState(false);
  const key = `mark ${child.id} ${mark?.record ?? "new"}`;
  const fresh = () => ({
    id: newId(),
    ...(mark?.body ?? { day: today, code: "medicine", text: "" }),
  });
  const draft = useDraft<Form>(key, child.id, fresh);
  const form = draft.value;
  if (!form) return <Skeleton label={t("today-loading")} />;
  const replaces = mark ? { record: mark.record, parents: mark.heads.map((head) => head.id) } : {};
  const save = async (event: Event) => {
    event.preventDefault();
    const { id, day, code, text } = form;
    if (text.trim() === "") return setMissing(true);
    await keep(
      { id, child: child.id, kind: MARK, body: { day, code, text: text.trim() }, ...replaces },
      { draft: key },
    );
    draft.done();
    showToast({ text: t("mark-saved", { name: child.name }) });
    route(`/c/${child.id}/chart`);
  };
  const remove = async () => {
    await keep({ id: newId(), child: child.id, kind: MARK, body: null, ...replaces });
    showToast({ text: t("mark-withdrawn") });
    route(`/c/${child.id}/chart`);
  };
  return (
    <form class="stack" noValidate onSubmit={(event) => void save(event)}>
      <ScreenTitle lead={t("mark-lead")}>{t("mark-title")}</ScreenTitle>
      <MarkFields form={form} today={today} missing={missing} onForm={draft.change} />
      {mark && (
        <Button look="plain" icon="trash" onClick={() => void remove()}>
          {t("entry-withdraw")}
        </Button>
      )}
      <SaveBar>
        <SaveButton child={child} />
      </SaveBar>
    </form>
  );
}

interface MarkFieldsProps {
  form: Form;
  today: string;
  missing: boolean;
  onForm: (form: Form) => void;
}

function MarkFields({ form, today, missing, onForm }: MarkFieldsProps) {
  return (
    <>
      <div class="answer-wide">
        <Choice
          name="mark-code"
          label={t("mark-what")}
          value={form.code as MarkCode}
          options={MARK_CODES.map((value) => ({ value, label: t(`mark-code-${value}`) }))}
          onChange={(code) => onForm({ ...form, code })}
        />
      </div>
      <TextField
        name="mark-text"
        label={t("mark-text")}
        hint={t("mark-text-hint")}
        maxLength={LONGEST_MARK}
        {...(missing && form.text.trim() === "" ? { error: t("mark-text-empty") } : {})}
        value={form.text}
        onChange={(text) => onForm({ ...form, text })}
      />
      <DateField
        name="mark-day"
        label={t("mark-day")}
        value={form.day}
        max={today}
        onChange={(day) => onForm({ ...form, day })}
      />
    </>
  );
}
