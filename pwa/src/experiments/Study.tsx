/** Study and act: what happened, against the prediction, and what to do with it. */
import { useState } from "preact/hooks";
import { useDraft } from "../local";
import { Choice } from "../parts/Choice";
import { ErrorSummary, type FormError } from "../parts/ErrorSummary";
import { SaveBar, SaveButton } from "../parts/SaveButton";
import { TextArea } from "../parts/TextField";
import { showToast } from "../parts/Toast";
import type { Child } from "../people/me";
import { t } from "../words";
import {
  ACTS,
  type Act,
  AGAINST,
  type Against,
  type Experiment,
  type ExperimentBody,
  LONGEST_PROPOSAL,
  LONGEST_STUDY,
} from "./experiment";
import { rewrite } from "./write";

interface Form {
  happened: string;
  against: Against | null;
  act: Act | null;
  learned: string;
  proposal: string;
}

interface StudyProps {
  child: Child;
  test: Experiment;
  onDone: () => void;
}

const EMPTY: Form = { happened: "", against: null, act: null, learned: "", proposal: "" };

export function Study({ child, test, onDone }: StudyProps) {
  const [attempt, setAttempt] = useState(0);
  const key = `study ${test.record}`;
  const draft = useDraft<Form>(key, child.id, () => EMPTY);
  const form = draft.value;
  if (!form) return null;
  const errors = attempt > 0 ? faultsOf(form) : [];
  const save = async (event: Event) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    const body = studiedOf(test.body, form);
    if (!body) return;
    await rewrite(child, test, body, key);
    draft.done();
    showToast({ text: t("study-saved") });
    onDone();
  };
  return (
    <form class="stack" noValidate onSubmit={(event) => void save(event)}>
      <h2>{t("study-title")}</h2>
      <p class="test-quote">
        <span class="quiet small">{t("test-prediction-told")}</span>
        <span dir="auto">{test.body.prediction}</span>
      </p>
      <ErrorSummary errors={errors} attempt={attempt} />
      <StudyFields form={form} errors={errors} onForm={draft.change} />
      <SaveBar>
        <SaveButton child={child} />
      </SaveBar>
    </form>
  );
}

function faultsOf({ happened, against, act }: Form): FormError[] {
  const missing = [
    { name: "happened", is: happened.trim() === "" },
    { name: "against", is: against === null },
    { name: "act", is: act === null },
  ];
  return missing
    .filter(({ is }) => is)
    .map(({ name }) => ({ name, text: t(`study-${name}-empty`) }));
}

/** The test with its study; null while something is missing. */
function studiedOf(body: ExperimentBody, form: Form): ExperimentBody | null {
  const { against, act } = form;
  const happened = form.happened.trim().slice(0, LONGEST_STUDY);
  if (!happened || !against || !act) return null;
  const learned = form.learned.trim().slice(0, LONGEST_STUDY);
  const proposal = form.proposal.trim().slice(0, LONGEST_PROPOSAL);
  return {
    ...body,
    status: "studied",
    study: { happened, against_prediction: against },
    act,
    ...(learned && { learned }),
    ...(proposal && { propose_to_plan: proposal }),
  };
}

interface StudyFieldsProps {
  form: Form;
  errors: readonly FormError[];
  onForm: (form: Form) => void;
}

function StudyFields({ form, errors, onForm }: StudyFieldsProps) {
  const error = (name: string) => {
    const found = errors.find((one) => one.name === name);
    return found ? { error: found.text } : {};
  };
  const area = (name: "happened" | "learned" | "proposal", limit: number) => (
    <TextArea
      name={name}
      label={t(`study-${name}`)}
      hint={t(`study-${name}-hint`)}
      optional={name !== "happened"}
      rows={2}
      limit={limit}
      value={form[name]}
      onChange={(text) => onForm({ ...form, [name]: text })}
      {...error(name)}
    />
  );
  return (
    <>
      {area("happened", LONGEST_STUDY)}
      <Choice
        name="against"
        label={t("study-against")}
        layout="list"
        value={form.against}
        options={AGAINST.map((value) => ({ value, label: t(`study-against-${value}`) }))}
        onChange={(against) => onForm({ ...form, against })}
        {...error("against")}
      />
      <Choice
        name="act"
        label={t("study-act")}
        layout="list"
        value={form.act}
        options={ACTS.map((value) => ({
          value,
          label: t(`study-act-${value}`),
          hint: t(`study-act-${value}-hint`),
        }))}
        onChange={(act) => onForm({ ...form, act })}
        {...error("act")}
      />
      {area("learned", LONGEST_STUDY)}
      {area("proposal", LONGEST_PROPOSAL)}
    </>
  );
}
