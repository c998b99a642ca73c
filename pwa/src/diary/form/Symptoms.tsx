/** The usual day in one tap; otherwise each question in turn. */
import { fieldsFor, isUsual, usualAnswers } from "../../clinical/conditions";
import { Choice } from "../../parts/Choice";
import { t } from "../../words";
import { AnswerField } from "./AnswerField";
import type { PartProps } from "./EntryForm";
import { answered, nothingToTell, somethingToTell } from "./form";

export function Symptoms({ form, variant, errors, onForm, onTyping }: PartProps) {
  const usual = usualAnswers(form.condition, variant);
  const options = [
    { value: "none" as const, ...wordsOf("none", form.condition) },
    { value: "some" as const, ...wordsOf("some", form.condition) },
  ];
  const choose = (symptoms: "none" | "some") => {
    onTyping(null);
    onForm(symptoms === "none" ? nothingToTell(form, usual) : somethingToTell(form, usual));
  };
  return (
    <>
      <Choice
        name="symptoms"
        label={t(`entry-symptoms-${form.condition}`)}
        value={form.symptoms}
        options={options}
        onChange={choose}
      />
      {form.symptoms === "some" &&
        fieldsFor(form.condition, variant)
          .filter(isUsual)
          .map((field) => (
            <AnswerField
              key={field.id}
              field={field}
              answer={form.answers[field.id]}
              error={errors.find((error) => error.name === field.id)?.text}
              onAnswer={(answer) => onForm(answered(form, field.id, answer))}
            />
          ))}
    </>
  );
}

/** The hint says what the one tap stands for: nothing is recorded that was not read. */
const wordsOf = (answer: "none" | "some", condition: string) => ({
  label: t(`entry-${answer}-${condition}`),
  hint: t(`entry-${answer}-hint-${condition}`),
});
