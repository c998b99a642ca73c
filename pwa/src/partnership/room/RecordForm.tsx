/** A form that keeps one record of a room: on this phone first, half filled in too. */
import { useState } from "preact/hooks";
import { type Kept, keepAs, newId, type Revision, useDraft } from "../../local";
import { Button } from "../../parts/Button";
import { Skeleton } from "../../parts/EmptyState";
import { ErrorSummary } from "../../parts/ErrorSummary";
import { SaveBar } from "../../parts/SaveButton";
import { showToast } from "../../parts/Toast";
import { t } from "../../words";
import { answersOf, bodyOf, missingIn, noneOf } from "./answers";
import { type Answers, FormFields, fieldId, type Question } from "./FormFields";
import type { Bodies, KindName } from "./kinds";
import type { RoomPlace } from "./project";

interface Form {
  id: string;
  answers: Answers;
}

interface Props<Name extends KindName> {
  project: RoomPlace;
  kind: Name;
  prefix: string;
  questions: readonly Question[];
  kept?: Kept<Bodies[Name]> | null | undefined;
  /** Of a record that exists once; the answers may choose it. */
  record?: (answers: Answers) => Promise<string>;
  /** What stands already of a record that the answers choose. */
  replaces?: (answers: Answers) => Kept<Bodies[Name]> | undefined;
  /** What a new form is about, where there are several of its kind. */
  about?: string;
  /** What the body says besides the answers. */
  more?: Partial<Bodies[Name]>;
  /** What a new form says already. */
  start?: Answers;
  /** Questions of which one, whichever, needs an answer. */
  oneOf?: readonly string[];
  save?: string;
  onKept: (revision: Revision<Bodies[Name]>) => void;
}

export function RecordForm<Name extends KindName>(props: Props<Name>) {
  const { project, kind, prefix, questions, kept, more, start, oneOf = [] } = props;
  const [attempt, setAttempt] = useState(0);
  const key = `${prefix} ${kept?.record ?? `new ${props.about ?? project.id}`}`;
  const draft = useDraft<Form>(key, project.id, () => ({
    id: newId(),
    answers: { ...answersOf(questions, kept?.body), ...(kept ? {} : start) },
  }));
  const form = draft.value;
  if (!form) return <Skeleton label={t("room-loading")} />;
  const open = [...missingIn(questions, form.answers), ...noneOf(oneOf, form.answers)];
  const missing = attempt > 0 ? open : [];
  const save = async (event: Event) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (open.length > 0) return;
    const record = await props.record?.(form.answers);
    const before = kept ?? props.replaces?.(form.answers);
    const body = {
      ...before?.body,
      ...cleared(questions),
      ...bodyOf(questions, form.answers),
      ...more,
    };
    const place = { child: project.id, kind, kept: before, record, id: form.id };
    const revision = await keepAs(place, withoutGaps(body) as Bodies[Name], key);
    draft.done();
    showToast({ text: t("room-kept") });
    props.onKept(revision);
  };
  return (
    <form class="stack" noValidate onSubmit={(event) => void save(event)}>
      <ErrorSummary
        attempt={attempt}
        errors={questions
          .filter(({ name }) => missing.includes(name))
          .map(({ name, wanted }) => ({
            name: fieldId(prefix, name),
            text: wanted ? t(wanted) : t("room-missing-what", { what: t(fieldId(prefix, name)) }),
          }))}
      />
      <FormFields
        project={project}
        prefix={prefix}
        questions={questions}
        answers={form.answers}
        missing={missing}
        onAnswer={(name, answer) =>
          draft.change({ ...form, answers: { ...form.answers, [name]: answer } })
        }
      />
      <SaveBar>
        <Button type="submit" look="primary" size="main">
          {props.save ?? t("room-save")}
        </Button>
      </SaveBar>
    </form>
  );
}

/** An answer that was wiped is wiped in the record too. */
const cleared = (questions: readonly Question[]) =>
  Object.fromEntries(questions.map(({ name }) => [name, undefined]));

const withoutGaps = (body: object) =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
