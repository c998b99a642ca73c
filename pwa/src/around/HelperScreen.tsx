/** Somebody who helps and has no account here: a teacher, a grandparent, the pharmacy. */
import "../sharing/words";
import "./words";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { keepAs, keptOf, newId, records, useDraft } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { Skeleton } from "../parts/EmptyState";
import { SaveBar, SaveButton } from "../parts/SaveButton";
import { SelectField, TextField } from "../parts/TextField";
import { showToast } from "../parts/Toast";
import type { Child } from "../people/me";
import { BothStand } from "../phone/BothStand";
import { t } from "../words";
import { HELPER, type Helper, type HelperBody, LONGEST_HELPER, PLACES, type Place } from "./around";

export function HelperScreen({ child, record }: { child: Child; record?: string }) {
  const views = records<HelperBody>(child.id, HELPER).value;
  if (!views) return <Skeleton label={t("today-loading")} />;
  const helper = keptOf(views).find((one) => one.record === record) ?? null;
  return <HelperForm key={record ?? "new"} child={child} helper={helper} />;
}

const TOLD = ["role", "hours", "reach"] as const;
type Form = Required<HelperBody> & { id: string };

function HelperForm({ child, helper }: { child: Child; helper: Helper | null }) {
  const { route } = useLocation();
  const [tried, setTried] = useState(false);
  const key = `helper ${child.id} ${helper?.record ?? "new"}`;
  const draft = useDraft<Form>(key, child.id, () => formOf(helper));
  const form = draft.value;
  if (!form) return <Skeleton label={t("today-loading")} />;
  const place = { child: child.id, kind: HELPER, kept: helper };
  const leave = () => route(`/c/${child.id}/team`);
  const save = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!form.name.trim()) return;
    await keepAs<HelperBody>({ ...place, id: form.id }, bodyOf(form), key);
    draft.done();
    showToast({ text: t("helper-kept") });
    leave();
  };
  const remove = async () => {
    await keepAs<HelperBody>(place, null);
    draft.discard();
    leave();
  };
  return (
    <form class="stack" noValidate onSubmit={(event) => void save(event)}>
      <ScreenTitle lead={t("helper-lead")}>
        {t(helper ? "helper-change" : "helper-add")}
      </ScreenTitle>
      {helper && <BothStand child={child} kept={helper} kind={HELPER} told={({ name }) => name} />}
      <TextField
        name="helper-name"
        label={t("helper-name")}
        maxLength={LONGEST_HELPER}
        error={tried && !form.name.trim() ? t("helper-name-missing") : undefined}
        value={form.name}
        onChange={(name) => draft.change({ ...form, name })}
      />
      <SelectField
        name="helper-place"
        label={t("helper-place")}
        value={form.place}
        options={PLACES.map((value) => ({ value, label: t(`place-${value}`) }))}
        onChange={(value) => draft.change({ ...form, place: value as Place })}
      />
      {TOLD.map((name) => (
        <TextField
          key={name}
          name={`helper-${name}`}
          label={t(`helper-${name}`)}
          optional
          maxLength={LONGEST_HELPER}
          value={form[name]}
          onChange={(text) => draft.change({ ...form, [name]: text })}
        />
      ))}
      {helper && (
        <Button look="plain" icon="trash" onClick={() => void remove()}>
          {t("helper-remove")}
        </Button>
      )}
      <SaveBar>
        <SaveButton child={child} />
      </SaveBar>
    </form>
  );
}

const formOf = (helper: Helper | null): Form => ({
  id: newId(),
  name: "",
  place: "school",
  role: "",
  hours: "",
  reach: "",
  ...helper?.body,
});

function bodyOf({ id: _, name, place, ...told }: Form): HelperBody {
  const lines = TOLD.flatMap((one) => (told[one].trim() ? [[one, told[one].trim()]] : []));
  return { name: name.trim(), place, ...Object.fromEntries(lines) };
}
