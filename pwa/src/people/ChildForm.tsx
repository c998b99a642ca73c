/** A child's profile: name, colour and shape, birth date, conditions. Begins a diary, or changes its profile. */
import "../sharing/words";
import "../styles/screens/child_form.css";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { put } from "../api";
import { asProblem } from "../from_server";
import { today } from "../local";
import { makeOnce } from "../once";
import {
  Button,
  CHILD_COLOURS,
  CHILD_SHAPES,
  ChildBadge,
  ChipSet,
  Choice,
  DateField,
  ErrorSummary,
  type FormError,
  ScreenTitle,
  showToast,
  TextField,
} from "../parts";
import { problemWords } from "../problem_words";
import { t } from "../words";
import { viewChild } from "./child_in_view";
import { LookField } from "./LookField";
import { type Child, type Condition, children, me } from "./me";
import { refreshMe } from "./session";

export type ChildFields = Pick<Child, "name" | "colour" | "shape" | "birth_date" | "conditions">;

const CONDITIONS: Condition[] = ["asthma", "crohns", "colitis"];

/** The next free colour and shape, so that two siblings never look alike by default. */
function fresh(): ChildFields {
  const at = children.value.length;
  return {
    name: "",
    colour: CHILD_COLOURS[at % CHILD_COLOURS.length] as Child["colour"],
    shape: CHILD_SHAPES[(at * 3) % CHILD_SHAPES.length] as Child["shape"],
    birth_date: "",
    conditions: [],
  };
}

/** Begins a new diary, or with `child` changes the profile of one. */
export function ChildForm({ child }: { child?: Child }) {
  const { route } = useLocation();
  const [fields, setFields] = useState<ChildFields>(() => (child ? profileOf(child) : fresh()));
  const [self, setSelf] = useState(false);
  const [errors, setErrors] = useState<FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    const wrong = wrongIn(fields);
    setAttempt(attempt + 1);
    setErrors(wrong);
    if (wrong.length > 0) return;
    setBusy(true);
    try {
      const kept = await save(fields, self, child);
      await refreshMe();
      viewChild(kept.id);
      if (child) showToast({ text: t("child-kept") });
      route("/");
    } catch (error) {
      setErrors([{ name: "name", text: problemWords(asProblem(error)) }]);
      setBusy(false);
    }
  };
  return (
    <form class="stack" onSubmit={submit} noValidate>
      {child ? (
        <ScreenTitle>{t("child-form-change-title", { name: child.name })}</ScreenTitle>
      ) : (
        <ScreenTitle lead={t("child-form-lead")}>{t("child-form-title")}</ScreenTitle>
      )}
      <ErrorSummary errors={errors} attempt={attempt} />
      {!child && (
        <ForWhom
          self={self}
          onChange={(self) => {
            setSelf(self);
            setFields(named(fields, self));
          }}
        />
      )}
      <Questions fields={fields} errors={errors} onChange={setFields} />
      <Button type="submit" look="primary" size="main" wide busy={busy}>
        <span class="row">
          <ChildBadge name={fields.name} colour={fields.colour} shape={fields.shape} size="small" />{" "}
          {saying(fields, child)}
        </span>
      </Button>
    </form>
  );
}

function ForWhom({ self, onChange }: { self: boolean; onChange: (self: boolean) => void }) {
  return (
    <Choice
      name="self"
      label={t("child-self")}
      value={self ? "me" : "child"}
      onChange={(who) => onChange(who === "me")}
      options={[
        { value: "child", label: t("child-self-child") },
        { value: "me", label: t("child-self-me") },
      ]}
    />
  );
}

interface QuestionsProps {
  fields: ChildFields;
  errors: FormError[];
  onChange: (fields: ChildFields) => void;
}

function Questions({ fields, errors, onChange }: QuestionsProps) {
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.text;
  const set = (part: Partial<ChildFields>) => onChange({ ...fields, ...part });
  return (
    <>
      <TextField
        name="name"
        label={t("child-name")}
        hint={t("child-name-hint")}
        maxLength={80}
        value={fields.name}
        onChange={(name) => set({ name })}
        error={errorOf("name")}
      />
      <DateField
        name="birth-date"
        label={t("child-birth-date")}
        max={today(new Date())}
        value={fields.birth_date}
        onChange={(birth_date) => set({ birth_date })}
        error={errorOf("birth-date")}
      />
      <ChipSet
        name="conditions"
        label={t("child-conditions")}
        values={fields.conditions}
        onChange={(conditions) => set({ conditions })}
        options={CONDITIONS.map((value) => ({ value, label: t(`condition-${value}`) }))}
        error={errorOf("conditions")}
      />
      <LookField look={fields} onChange={set} />
    </>
  );
}

function wrongIn({ name, birth_date, conditions }: ChildFields): FormError[] {
  const wrong: FormError[] = [];
  if (!name.trim()) wrong.push({ name: "name", text: t("child-name-missing") });
  if (!birth_date) wrong.push({ name: "birth-date", text: t("child-birth-date-missing") });
  else if (birth_date > today(new Date()))
    wrong.push({ name: "birth-date", text: t("child-birth-date-future") });
  if (conditions.length === 0)
    wrong.push({ name: "conditions", text: t("child-conditions-missing") });
  return wrong;
}

const save = (fields: ChildFields, self: boolean, child?: Child): Promise<Child> =>
  child
    ? put(`/children/${child.id}`, { ...fields, rev: child.rev })
    : makeOnce("/children", { ...fields, name: fields.name.trim(), self });

function named(fields: ChildFields, self: boolean): ChildFields {
  const own = me.value?.person.name.split(" ")[0] ?? "";
  if (self && !fields.name) return { ...fields, name: own };
  return !self && fields.name === own ? { ...fields, name: "" } : fields;
}

function saying({ name }: ChildFields, child?: Child): string {
  if (child) return t("child-keep");
  return name.trim() ? t("child-begin", { name: name.trim() }) : t("child-begin-unnamed");
}

const profileOf = ({ name, colour, shape, birth_date, conditions }: Child): ChildFields => ({
  name,
  colour,
  shape,
  birth_date,
  conditions,
});
