/** What the family knows and the plan does not: school, people at home, what was agreed. */
import "../styles/screens/school.css";
import "./words";
import { useLocation } from "preact-iso";
import { keep, namedId, newId, records, useDraft } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { Switch } from "../parts/Choice";
import { Skeleton } from "../parts/EmptyState";
import { SaveBar, SaveButton } from "../parts/SaveButton";
import { TextArea, TextField } from "../parts/TextField";
import { showToast } from "../parts/Toast";
import type { Child } from "../people/me";
import { t } from "../words";
import { ContactFields } from "./ContactFields";
import { CONSENTS, SCHOOL, type SchoolBody, schoolOf } from "./school";
import { bodyOf, type Form, formOf } from "./school_form";

export function SchoolForm({ child }: { child: Child }) {
  const views = records<SchoolBody>(child.id, SCHOOL).value;
  if (!views) return <Skeleton label={t("shell-loading")} />;
  return <Writing child={child} before={schoolOf(views)} />;
}

interface WritingProps {
  child: Child;
  before: ReturnType<typeof schoolOf>;
}

function Writing({ child, before }: WritingProps) {
  const { route } = useLocation();
  const key = `school ${child.id}`;
  const draft = useDraft<Form>(key, child.id, () => formOf(newId(), before?.body ?? null));
  const form = draft.value;
  if (!form) return <Skeleton label={t("shell-loading")} />;
  const save = async (event: Event) => {
    event.preventDefault();
    await keep<SchoolBody>(
      {
        id: form.id,
        child: child.id,
        kind: SCHOOL,
        record: await namedId(child.id, SCHOOL),
        parents: before?.parents ?? [],
        body: bodyOf(form),
      },
      { draft: key },
    );
    draft.done();
    showToast({ text: t("school-kept") });
    route(`/c/${child.id}/school`);
  };
  return (
    <form class="stack" noValidate onSubmit={(event) => void save(event)}>
      <ScreenTitle lead={t("school-form-lead")}>{t("school-form-title")}</ScreenTitle>
      <Fields form={form} onForm={draft.change} />
      <SaveBar>
        <SaveButton child={child} />
      </SaveBar>
    </form>
  );
}

interface FieldsProps {
  form: Form;
  onForm: (form: Form) => void;
}

const LINES = [
  ["school", 120],
  ["group", 60],
  ["year", 40],
] as const;
const LATER = [
  ["doctor", 80],
  ["doctor_phone", 40],
  ["hospital", 120],
  ["spare", 120],
] as const;

function Fields({ form, onForm }: FieldsProps) {
  const line = ([name, longest]: (typeof LINES | typeof LATER)[number]) => (
    <TextField
      key={name}
      name={name.replace("_", "-")}
      label={t(`school-field-${name.replace("_", "-")}`)}
      optional
      maxLength={longest}
      value={form[name]}
      onChange={(text) => onForm({ ...form, [name]: text })}
    />
  );
  return (
    <>
      {LINES.map(line)}
      <ContactFields
        contacts={form.contacts}
        onContacts={(contacts) => onForm({ ...form, contacts })}
      />
      {LATER.map(line)}
      <TextArea
        name="at-school"
        label={t("school-field-at-school")}
        hint={t("school-field-at-school-hint")}
        optional
        rows={2}
        limit={600}
        value={form.at_school}
        onChange={(at_school) => onForm({ ...form, at_school })}
      />
      <TextArea
        name="triggers"
        label={t("school-field-triggers")}
        hint={t("school-field-triggers-hint")}
        optional
        rows={2}
        value={form.triggers}
        onChange={(triggers) => onForm({ ...form, triggers })}
      />
      <fieldset class="stack stack-close">
        <legend class="school-legend">{t("school-agreed")}</legend>
        {CONSENTS.map((name) => (
          <Switch
            key={name}
            name={name.replaceAll("_", "-")}
            label={t(`school-${name.replaceAll("_", "-")}`)}
            value={form[name]}
            onChange={(yes) => onForm({ ...form, [name]: yes })}
          />
        ))}
      </fieldset>
    </>
  );
}
