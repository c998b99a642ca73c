/** Something with a day: a test, a refill, a form; and who sees to it. */
import "../sharing/words";
import "./words";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { keepAs, keptOf, newId, records, useDraft } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { Choice } from "../parts/Choice";
import { Skeleton } from "../parts/EmptyState";
import { SaveBar, SaveButton } from "../parts/SaveButton";
import { DateField, SelectField, TextField } from "../parts/TextField";
import { showToast } from "../parts/Toast";
import type { Child } from "../people/me";
import { t } from "../words";
import { ACTIVITIES, type Activity, CARE_DATE, type CareDate, type CareDateBody } from "./calendar";

interface Form extends Omit<CareDateBody, "text"> {
  id: string;
  text: string;
}

export function CareDateScreen({ child, record }: { child: Child; record?: string }) {
  const views = records<CareDateBody>(child.id, CARE_DATE).value;
  if (!views) return <Skeleton label={t("today-loading")} />;
  const date = keptOf(views).find((one) => one.record === record) ?? null;
  return <DateForm key={record ?? "new"} child={child} date={date} />;
}

function DateForm({ child, date }: { child: Child; date: CareDate | null }) {
  const { route } = useLocation();
  const [tried, setTried] = useState(false);
  const key = `care-date ${child.id} ${date?.record ?? "new"}`;
  const draft = useDraft<Form>(key, child.id, () => formOf(date));
  const form = draft.value;
  if (!form) return <Skeleton label={t("today-loading")} />;
  const place = { child: child.id, kind: CARE_DATE, kept: date };
  const leave = () => route(`/c/${child.id}/calendar`);
  const save = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (form.day === "") return;
    const { id, text, ...rest } = form;
    const body = { ...rest, ...(text.trim() && { text: text.trim() }) };
    await keepAs<CareDateBody>({ ...place, id }, body, key);
    draft.done();
    showToast({ text: t("calendar-kept") });
    leave();
  };
  const remove = async () => {
    await keepAs<CareDateBody>(place, null);
    draft.discard();
    leave();
  };
  return (
    <form class="stack" noValidate onSubmit={(event) => void save(event)}>
      <ScreenTitle>{t(date ? "calendar-change" : "calendar-add")}</ScreenTitle>
      <Fields form={form} tried={tried} onForm={draft.change} />
      {date && (
        <Button look="plain" icon="trash" onClick={() => void remove()}>
          {t("calendar-remove")}
        </Button>
      )}
      <SaveBar>
        <SaveButton child={child} />
      </SaveBar>
    </form>
  );
}

const formOf = (date: CareDate | null): Form => ({
  id: newId(),
  day: "",
  what: "test",
  owner: "family",
  ...date?.body,
  text: date?.body.text ?? "",
});

interface FieldsProps {
  form: Form;
  tried: boolean;
  onForm: (form: Form) => void;
}

function Fields({ form, tried, onForm }: FieldsProps) {
  return (
    <>
      <SelectField
        name="date-what"
        label={t("calendar-what")}
        value={form.what}
        options={ACTIVITIES.map((value) => ({ value, label: t(`activity-${value}`) }))}
        onChange={(what) => onForm({ ...form, what: what as Activity })}
      />
      <TextField
        name="date-text"
        label={t("calendar-text")}
        optional
        maxLength={200}
        value={form.text}
        onChange={(text) => onForm({ ...form, text })}
      />
      <DateField
        name="date-day"
        label={t("calendar-day")}
        error={tried && form.day === "" ? t("calendar-day-missing") : undefined}
        value={form.day}
        onChange={(day) => onForm({ ...form, day })}
      />
      <Choice
        name="date-owner"
        label={t("step-who")}
        value={form.owner}
        options={(["family", "team"] as const).map((value) => ({
          value,
          label: t(`calendar-owner-${value}`),
        }))}
        onChange={(owner) => onForm({ ...form, owner })}
      />
    </>
  );
}
