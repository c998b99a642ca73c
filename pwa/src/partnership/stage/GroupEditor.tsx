/** A standing group being written: what it may do, its goals, its term and its seats. */
import { useState } from "preact/hooks";
import { asProblem } from "../../from_server";
import { today, useDraft } from "../../local";
import {
  Button,
  Choice,
  DateField,
  ErrorSummary,
  errorFor,
  type FormError,
  NumberField,
  Skeleton,
  showToast,
  TextArea,
  TextField,
} from "../../parts";
import { problemWords } from "../../problem_words";
import { t } from "../../words";
import { changeGroup, foundGroup, GROUP_KINDS, type Group, type GroupForm } from "../groups";
import { shortLinesOf } from "../lines";
import { Resumed } from "../Resumed";
import { endingIn } from "./begun";

const A_YEAR = 365;
const MOST_GOALS = 6;

interface Props {
  clinic: string;
  group: Group | null;
  onKept: () => Promise<void>;
  onLeft: () => void;
}

/** Goals as they are typed: a line each. */
type Typed = Omit<GroupForm, "goals"> & { goals: string };

function typedOf(group: Group | null): Typed {
  const { kind, name, mandate, rhythm, from_on, until_on, seats, goals } = group ?? EMPTY();
  return { kind, name, mandate, rhythm, from_on, until_on, seats, goals: goals.join("\n") };
}

const EMPTY = (): GroupForm => ({
  kind: "council",
  name: "",
  mandate: "",
  goals: [],
  rhythm: "",
  from_on: today(new Date()),
  until_on: endingIn(A_YEAR),
  seats: { families: 6, staff: 2 },
});

function missingIn(form: Typed): FormError[] {
  const empty = (["name", "mandate", "goals"] as const).filter((name) => !form[name].trim());
  return [
    ...empty.map((name) => ({ name: `group-${name}`, text: t("group-form-missing") })),
    ...(form.until_on > form.from_on ? [] : [{ name: "group-until", text: t("group-form-term") }]),
  ];
}

export function GroupEditor({ clinic, group, onKept, onLeft }: Props) {
  const fresh = () => typedOf(group);
  const draft = useDraft<Typed>(`group ${group?.id ?? "new"}`, clinic, fresh);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const form = draft.value;
  if (!form) return <Skeleton label={t("hub-loading")} />;
  const errors = attempt > 0 ? missingIn(form) : [];
  const save = async (event: Event) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (missingIn(form).length > 0) return;
    setBusy(true);
    try {
      const said = { ...form, goals: shortLinesOf(form.goals, MOST_GOALS) };
      await (group ? changeGroup(clinic, group.id, said) : foundGroup(clinic, said));
      draft.discard();
      showToast({ text: t("groups-kept") });
      await onKept();
    } catch (error) {
      const problem = asProblem(error);
      showToast({ text: problem.status === 422 ? t("group-form-term") : problemWords(problem) });
    }
    setBusy(false);
  };
  return (
    <form class="stack clinic-narrow" noValidate onSubmit={(event) => void save(event)}>
      <ErrorSummary errors={errors} attempt={attempt} />
      <Resumed draft={draft} fresh={fresh} />
      <Fields form={form} errors={errors} onForm={draft.change} />
      <div class="row">
        <Button type="submit" look="primary" busy={busy}>
          {t("group-form-save")}
        </Button>
        <Button look="plain" onClick={onLeft}>
          {t("group-form-leave")}
        </Button>
      </div>
    </form>
  );
}

interface FieldsProps {
  form: Typed;
  errors: FormError[];
  onForm: (form: Typed) => void;
}

function Fields({ form, errors, onForm }: FieldsProps) {
  const change = (part: Partial<Typed>) => onForm({ ...form, ...part });
  const seat = (side: "families" | "staff") => (count: number | null) =>
    change({ seats: { ...form.seats, [side]: count ?? (side === "families" ? 1 : 0) } });
  return (
    <>
      <Choice
        name="group-kind"
        label={t("group-form-kind")}
        layout="list"
        value={form.kind}
        onChange={(kind) => change({ kind })}
        options={GROUP_KINDS.map((value) => ({ value, label: t(`group-kind-${value}`) }))}
      />
      <TextField
        name="group-name"
        label={t("group-form-name")}
        {...errorFor(errors, "group-name")}
        maxLength={80}
        value={form.name}
        onChange={(name) => change({ name })}
      />
      <TextArea
        name="group-mandate"
        label={t("group-form-mandate")}
        hint={t("group-form-mandate-hint")}
        {...errorFor(errors, "group-mandate")}
        limit={600}
        value={form.mandate}
        onChange={(mandate) => change({ mandate })}
      />
      <TextArea
        name="group-goals"
        label={t("group-form-goals")}
        hint={t("group-form-goals-hint")}
        {...errorFor(errors, "group-goals")}
        value={form.goals}
        onChange={(goals) => change({ goals })}
      />
      <TextField
        name="group-rhythm"
        label={t("group-form-rhythm")}
        hint={t("group-form-rhythm-hint")}
        optional
        maxLength={120}
        value={form.rhythm}
        onChange={(rhythm) => change({ rhythm })}
      />
      <DateField
        name="group-from"
        label={t("group-form-from-on")}
        value={form.from_on}
        onChange={(from_on) => change({ from_on })}
      />
      <DateField
        name="group-until"
        label={t("group-form-until-on")}
        hint={t("group-form-until-on-hint")}
        {...errorFor(errors, "group-until")}
        min={form.from_on}
        value={form.until_on}
        onChange={(until_on) => change({ until_on })}
      />
      {(["families", "staff"] as const).map((side) => (
        <NumberField
          key={side}
          name={`group-${side}`}
          label={t(`group-form-${side}`)}
          value={form.seats[side]}
          onChange={seat(side)}
        />
      ))}
    </>
  );
}
