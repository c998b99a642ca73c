/** For a child with two diaries: which one this entry belongs to. */
import { newId } from "../local";
import { Tabs } from "../parts/Tabs";
import type { Child } from "../people/me";
import { t } from "../words";
import { diariesOf } from "./condition";
import { type Form, newForm } from "./form/form";

export function DiaryTabs({
  child,
  form,
  onForm,
}: {
  child: Child;
  form: Form;
  onForm: (form: Form) => void;
}) {
  const diaries = diariesOf(child);
  if (diaries.length < 2) return null;
  const options = diaries.map((value) => ({ value, label: t(`entry-which-${value}`) }));
  const { day, session, scale, meter } = form;
  return (
    <Tabs
      label={t("entry-which")}
      value={form.condition}
      options={options}
      onChange={(condition) =>
        onForm(newForm({ id: newId(), condition, day, session, scale, meter }))
      }
    />
  );
}
