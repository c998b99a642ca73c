/** What is not asked on the usual day: triggers, school, a visit, a note, and the meter. */
import { useState } from "preact/hooks";
import { conditions, fieldsFor } from "../../clinical/conditions";
import { Icon } from "../../parts/Icon";
import { SelectField, TextField } from "../../parts/TextField";
import { t } from "../../words";
import { AnswerField } from "./AnswerField";
import type { PartProps } from "./EntryForm";
import { answered } from "./form";

export function MoreFields({ form, variant, errors, onForm }: PartProps) {
  const fields = fieldsFor(form.condition, variant).filter(({ group }) => group === "more");
  const [open, setOpen] = useState(fields.some(({ id }) => id in form.answers));
  return (
    <details class="entry-more" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="plus" />
        <span>
          {t("entry-more")}{" "}
          <span class="quiet small">{t(`entry-more-hint-${form.condition}`)}</span>
        </span>
      </summary>
      {open && (
        <div class="stack">
          {fields.map((field) => (
            <AnswerField
              key={field.id}
              field={field}
              answer={form.answers[field.id]}
              error={errors.find((error) => error.name === field.id)?.text}
              onAnswer={(answer) => onForm(answered(form, field.id, answer))}
            />
          ))}
          {form.condition === "asthma" && <Meter form={form} onForm={onForm} />}
        </div>
      )}
    </details>
  );
}

function Meter({ form, onForm }: Pick<Parameters<typeof MoreFields>[0], "form" | "onForm">) {
  const rule = conditions.asthma.fields.find(({ id }) => id === "peak_flow")?.blows;
  return (
    <>
      <SelectField
        name="scale"
        label={t("entry-scale")}
        value={form.scale}
        options={(rule?.scales ?? []).map((value) => ({ value, label: t(`entry-scale-${value}`) }))}
        onChange={(scale) => onForm({ ...form, scale })}
      />
      <TextField
        name="meter"
        label={t("entry-meter-name")}
        optional
        maxLength={rule?.meter_length}
        value={form.meter}
        onChange={(meter) => onForm({ ...form, meter })}
      />
    </>
  );
}
