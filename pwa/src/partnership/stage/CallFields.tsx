/** The questions of a call, in the order in which a family reads its answers. */
import { Choice, DateField, type FormError, NumberField, TextArea, TextField } from "../../parts";
import { errorFor } from "../../parts/ErrorSummary";
import { t } from "../../words";
import { type CallBody, COMPANY, INFLUENCE, LEADS, PLACES, TIMES } from "../call";
import { endingIn } from "./begun";
import type { CallForm } from "./stage";

interface Props {
  form: CallForm;
  onForm: (form: CallForm) => void;
  errors: FormError[];
  latest: string;
}

type TextName =
  | "why"
  | "first_step"
  | "question"
  | "who_helps"
  | "involved"
  | "skills"
  | "who_decides";
type ChoiceName = "place" | "company" | "time" | "influence" | "lead";

const OPTIONS: Record<ChoiceName, readonly string[]> = {
  place: PLACES,
  company: COMPANY,
  time: TIMES,
  influence: INFLUENCE,
  lead: LEADS,
};

export function CallFields(props: Props) {
  const { form, onForm, errors, latest } = props;
  const change = (body: Partial<CallBody>) => onForm({ ...form, body: { ...form.body, ...body } });
  return (
    <>
      <TextField
        {...asked("title", errors)}
        maxLength={80}
        value={form.body.title}
        onChange={(title) => change({ title })}
      />
      <TextField
        {...asked("goal", errors)}
        maxLength={200}
        value={form.body.goal}
        onChange={(goal) => change({ goal })}
      />
      {(["why", "first_step", "question", "who_helps", "involved", "skills"] as const).map(
        (name) => (
          <Words key={name} name={name} {...props} />
        ),
      )}
      <Choice
        name="call-seats"
        label={t("call-edit-seats")}
        hint={t("call-edit-seats-hint")}
        value={form.seats}
        onChange={(seats) => onForm({ ...form, seats })}
        options={[1, 2].map((value) => ({ value, label: `${value}` }))}
      />
      <NumberField
        {...asked("hours", errors)}
        value={form.body.hours}
        onChange={(hours) => change({ hours })}
      />
      <DateField
        {...asked("ends-on", errors)}
        min={endingIn(1)}
        max={latest}
        value={form.ends_on ?? ""}
        onChange={(day) => onForm({ ...form, ends_on: day || null })}
      />
      {(["place", "company", "time", "influence"] as const).map((name) => (
        <OneOf key={name} name={name} {...props} />
      ))}
      <Words name="who_decides" {...props} />
      <OneOf name="lead" {...props} />
    </>
  );
}

/** What every question of a call has. */
function asked(name: string, errors: FormError[]) {
  return {
    name: `call-${name}`,
    label: t(`call-edit-${name}`),
    hint: t(`call-edit-${name}-hint`),
    ...errorFor(errors, `call-${name}`),
  };
}

function Words({ name, form, onForm, errors }: Props & { name: TextName }) {
  return (
    <TextArea
      {...asked(name.replaceAll("_", "-"), errors)}
      rows={2}
      limit={600}
      value={form.body[name] ?? ""}
      onChange={(text) => onForm({ ...form, body: { ...form.body, [name]: text } })}
    />
  );
}

function OneOf({ name, form, onForm, errors }: Props & { name: ChoiceName }) {
  return (
    <Choice
      name={`call-${name}`}
      label={t(`call-edit-${name}`)}
      layout={name === "influence" || name === "lead" ? "list" : "side"}
      {...errorFor(errors, `call-${name}`)}
      value={form.body[name]}
      onChange={(value) => onForm({ ...form, body: { ...form.body, [name]: value } })}
      options={OPTIONS[name].map((value) => ({ value, label: t(`call-${name}-${value}`) }))}
    />
  );
}
