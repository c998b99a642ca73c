/** The fields of a test, under the three questions. */
import { Choice } from "../parts/Choice";
import type { FormError } from "../parts/ErrorSummary";
import { DateField, SelectField, TextArea, TextField } from "../parts/TextField";
import type { Child } from "../people/me";
import { t } from "../words";
import { LONGEST, LONGEST_COUNTER } from "./experiment";
import { COUNTER, type Form, withField } from "./form";
import { fieldsOf, measureName } from "./measures";

interface TestFieldsProps {
  child: Child;
  form: Form;
  today: string;
  errors: readonly FormError[];
  onForm: (form: Form) => void;
}

export function TestFields(props: TestFieldsProps) {
  return (
    <>
      <Question number={1} title={t("test-aim")}>
        <Words {...props} name="question" />
      </Question>
      <Question number={2} title={t("test-know")}>
        <MeasureFields {...props} />
        <Words {...props} name="prediction" />
      </Question>
      <Question number={3} title={t("test-try")}>
        <Words {...props} name="change" />
        <Days {...props} />
      </Question>
    </>
  );
}

interface QuestionProps {
  number: number;
  title: string;
  children: preact.ComponentChildren;
}

function Question({ number, title, children }: QuestionProps) {
  return (
    <section class="test-question stack">
      <h2>
        <span class="test-number" aria-hidden="true">
          {number}
        </span>
        {title}
      </h2>
      {children}
    </section>
  );
}

const errorOf = (errors: readonly FormError[], name: string) => {
  const found = errors.find((error) => error.name === name);
  return found ? { error: found.text } : {};
};

function Words({
  form,
  errors,
  onForm,
  name,
}: TestFieldsProps & { name: "question" | "prediction" | "change" }) {
  return (
    <TextArea
      name={name}
      label={t(`test-${name}`)}
      hint={t(`test-${name}-hint`)}
      rows={2}
      limit={LONGEST}
      value={form[name]}
      onChange={(text) => onForm({ ...form, [name]: text })}
      {...errorOf(errors, name)}
    />
  );
}

function MeasureFields({ child, form, today, errors, onForm }: TestFieldsProps) {
  const counter = form.field === COUNTER;
  const fields = fieldsOf(child).map((field) => ({
    value: field,
    label: measureName({ field, by: "day" }),
  }));
  return (
    <>
      <SelectField
        name="field"
        label={t("test-measure")}
        hint={t("test-measure-hint")}
        value={form.field}
        options={[...fields, { value: COUNTER, label: t("test-counter-own") }]}
        onChange={(field) => onForm(withField(form, field, today))}
      />
      {counter && (
        <TextField
          name="counter"
          label={t("test-counter")}
          hint={t("test-counter-hint")}
          maxLength={LONGEST_COUNTER}
          value={form.counter}
          onChange={(text) => onForm({ ...form, counter: text })}
          {...errorOf(errors, "counter")}
        />
      )}
      {form.field.startsWith("asthma.") && (
        <Choice
          name="session"
          label={t("test-session")}
          value={form.session ?? "both"}
          options={(["both", "morning", "evening"] as const).map((value) => ({
            value,
            label: t(`test-session-${value}`),
          }))}
          onChange={(session) => onForm({ ...form, session })}
        />
      )}
      {!counter && (
        <Choice
          name="by"
          label={t("test-by")}
          hint={t("test-by-hint")}
          value={form.by}
          options={(["week", "day"] as const).map((value) => ({
            value,
            label: t(`test-by-${value}`),
          }))}
          onChange={(by) => onForm({ ...form, by })}
        />
      )}
    </>
  );
}

function Days({ form, errors, onForm }: TestFieldsProps) {
  return (
    <div class="test-days">
      {(["from", "to", "since"] as const).map((name) => (
        <DateField
          key={name}
          name={name}
          label={t(`test-${name}`)}
          hint={t(form.field === COUNTER ? `test-${name}-hint-counter` : `test-${name}-hint`)}
          value={form[name]}
          onChange={(day) => onForm({ ...form, [name]: day })}
          {...errorOf(errors, name)}
        />
      ))}
    </div>
  );
}
