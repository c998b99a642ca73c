/** A visit is planned: who, when, with whom. The family sees it and can write its questions. */
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { asProblem, useServer } from "../from_server";
import { today } from "../local";
import {
  Button,
  DateField,
  ErrorSummary,
  type FormError,
  Notice,
  ScreenTitle,
  SelectField,
  showToast,
  TextField,
} from "../parts";
import { type Membership, me } from "../people/me";
import { problemWords } from "../problem_words";
import { VISIT, type VisitBody } from "../visits/visit";
import { t } from "../words";
import { ClinicShell } from "./ClinicShell";
import { type Patient, readClinic, readPatients } from "./clinic";
import { write } from "./desk";

export function AddVisit() {
  return <ClinicShell area="day">{(clinic) => <Loaded clinic={clinic} />}</ClinicShell>;
}

type Form = Pick<VisitBody, "day" | "time" | "clinician"> & { child: string; title: string };
type Choices = { value: string; label: string }[];

function Loaded({ clinic }: { clinic: Membership }) {
  const patients = useServer(() => readPatients(clinic.id), clinic.id);
  const here = useServer(() => readClinic(clinic.id), clinic.id);
  const problem = patients.problem ?? here.problem;
  const clinicians = (here.value?.staff ?? [])
    .filter((member) => member.role !== "coordinator")
    .map((member) => ({ value: member.person_id, label: member.name }));
  return (
    <div class="stack clinic-narrow">
      <ScreenTitle lead={t("visit-form-lead")}>{t("visit-add")}</ScreenTitle>
      {problem && (
        <Notice kind="warn" live>
          {problemWords(problem)}
        </Notice>
      )}
      {patients.value && here.value && (
        <VisitForm clinic={clinic.id} patients={patients.value.patients} clinicians={clinicians} />
      )}
    </div>
  );
}

interface Props {
  clinic: string;
  patients: Patient[];
  clinicians: Choices;
}

function VisitForm({ clinic, patients, clinicians }: Props) {
  const { route } = useLocation();
  const [form, setForm] = useState<Form>(() => freshForm(clinicians));
  const [errors, setErrors] = useState<FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const set = (part: Partial<Form>) => setForm({ ...form, ...part });
  const submit = async (event: Event) => {
    event.preventDefault();
    const wrong = wrongIn(form);
    setAttempt(attempt + 1);
    setErrors(wrong);
    const patient = patients.find((one) => one.id === form.child);
    if (wrong.length > 0 || !patient) return;
    const { day, time, clinician, title } = form;
    const body: VisitBody = {
      clinic,
      day,
      time,
      clinician,
      ...(title.trim() ? { title: title.trim() } : {}),
    };
    try {
      const sent = await write<VisitBody>(patient, { kind: VISIT, body });
      if (sent === "refused") return setErrors([{ name: "clinician", text: t("visit-refused") }]);
      showToast({ text: t(`visit-${sent}`, { name: patient.name }) });
      route("/clinic");
    } catch (problem) {
      setErrors([{ name: "child", text: problemWords(asProblem(problem)) }]);
    }
  };
  return (
    <form class="stack" onSubmit={submit} noValidate>
      <ErrorSummary errors={errors} attempt={attempt} />
      <Fields form={form} set={set} errors={errors} patients={patients} clinicians={clinicians} />
      <Button type="submit" look="primary" size="main">
        {t("visit-add-go")}
      </Button>
    </form>
  );
}

interface FieldsProps extends Omit<Props, "clinic"> {
  form: Form;
  set: (part: Partial<Form>) => void;
  errors: FormError[];
}

function Fields({ form, set, errors, patients, clinicians }: FieldsProps) {
  const error = (name: string) => {
    const text = errors.find((one) => one.name === name)?.text;
    return text ? { error: text } : {};
  };
  const children = patients.map(({ id, name }) => ({ value: id, label: name }));
  const nobody = { value: "", label: t("visit-choose") };
  return (
    <>
      <SelectField
        name="child"
        label={t("visit-child")}
        value={form.child}
        onChange={(child) => set({ child })}
        options={[nobody, ...children]}
        {...error("child")}
      />
      <div class="row">
        <DateField
          name="day"
          label={t("visit-day")}
          min={today(new Date())}
          value={form.day}
          onChange={(day) => set({ day })}
          {...error("day")}
        />
        <DateField
          name="time"
          label={t("visit-time")}
          type="time"
          value={form.time}
          onChange={(time) => set({ time })}
          {...error("time")}
        />
      </div>
      <SelectField
        name="clinician"
        label={t("visit-clinician")}
        hint={t("visit-clinician-hint")}
        value={form.clinician}
        onChange={(clinician) => set({ clinician })}
        options={[nobody, ...clinicians]}
        {...error("clinician")}
      />
      <TextField
        name="title"
        label={t("visit-about")}
        hint={t("visit-about-hint")}
        optional
        maxLength={120}
        value={form.title}
        onChange={(title) => set({ title })}
      />
    </>
  );
}

function freshForm(clinicians: Choices): Form {
  const own = clinicians.find((one) => one.value === me.value?.person.id)?.value ?? "";
  const child = new URLSearchParams(location.hash.slice(1)).get("child") ?? "";
  return { child, day: "", time: "09:00", clinician: own, title: "" };
}

function wrongIn({ child, day, time, clinician }: Form): FormError[] {
  const asked = { child, day, time, clinician };
  return Object.entries(asked)
    .filter(([, value]) => value === "")
    .map(([name]) => ({ name, text: t(`visit-${name}-missing`) }));
}
