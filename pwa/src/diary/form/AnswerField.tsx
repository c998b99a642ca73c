/** One question of a condition's diary, in the control that fits its answers. */
import type { Field } from "../../clinical/conditions";
import { ChipSet, Choice, Switch } from "../../parts/Choice";
import { NumberField } from "../../parts/NumberField";
import { Stepper } from "../../parts/Stepper";
import { TextArea } from "../../parts/TextField";
import type { Answer } from "../entry";
import { choiceName, fieldHint, fieldName, unitName } from "../field_words";

export interface AnswerProps {
  field: Field;
  answer: Answer | undefined;
  error?: string;
  onAnswer: (answer: Answer | null) => void;
}

export function AnswerField({ field, answer, error, onAnswer }: AnswerProps) {
  const asked = { name: field.id, label: fieldName(field.id), hint: fieldHint(field.id), error };
  switch (field.type) {
    case "scale":
      return <Scale field={field} asked={asked} value={numeric(answer)} onAnswer={onAnswer} />;
    case "integer":
      return <Count field={field} asked={asked} value={numeric(answer)} onAnswer={onAnswer} />;
    case "boolean":
      return (
        <Switch {...asked} value={answer === true} onChange={(on) => onAnswer(on ? true : null)} />
      );
    case "code":
      return (
        <Choice
          {...asked}
          layout="list"
          value={text(answer)}
          options={options(field, field.choices ?? [])}
          onChange={onAnswer}
        />
      );
    case "codes":
      return (
        <ChipSet
          {...asked}
          values={Array.isArray(answer) ? answer : []}
          options={options(field, field.choices ?? [])}
          onChange={onAnswer}
        />
      );
    case "text":
      return (
        <TextArea
          {...asked}
          optional
          limit={field.max}
          value={text(answer) ?? ""}
          onChange={onAnswer}
        />
      );
    default:
      return null;
  }
}

const numeric = (answer: Answer | undefined): number | null =>
  typeof answer === "number" ? answer : null;
const text = (answer: Answer | undefined): string | null =>
  typeof answer === "string" ? answer : null;

interface NumericProps {
  field: Field;
  asked: { name: string; label: string; hint?: string; error?: string };
  value: number | null;
  onAnswer: (answer: number | null) => void;
}

/** Steps in words, from none to worst. */
function Scale({ field, asked, value, onAnswer }: NumericProps) {
  const { min = 0, max = 0 } = field;
  const steps = Array.from({ length: max - min + 1 }, (_, step) => min + step);
  const choices = steps.map((step) => ({ value: step, label: choiceName(field.id, step) }));
  const scale = <Choice {...asked} value={value} options={choices} onChange={onAnswer} />;
  return choices.some(({ label }) => isLong(label)) ? (
    <div class="answer-wide">{scale}</div>
  ) : (
    scale
  );
}

/** Letters of an answer, and of one word, where four stand side by side on a small phone. */
const [ROOM, WORD] = [9, 7];
const isLong = (label: string): boolean =>
  label.length > ROOM || label.split(" ").some((word) => word.length > WORD);

/** A count; what is stored in tenths, such as weight, is shown and typed in whole units. */
function Count({ field, asked, value, onAnswer }: NumericProps) {
  const { shown, unit, min, max, step } = field;
  if (!shown)
    return (
      <Stepper
        {...asked}
        value={value}
        min={min}
        max={max}
        step={step}
        unit={unitName(unit)}
        onChange={onAnswer}
      />
    );
  const parts = 10 ** shown.decimals;
  const typed = (whole: number | null) =>
    onAnswer(whole === null ? null : Math.round(whole * parts));
  return (
    <NumberField
      {...asked}
      decimal
      unit={unitName(shown.unit)}
      value={value === null ? null : value / parts}
      onChange={typed}
    />
  );
}

const options = (field: Field, choices: readonly string[]) =>
  choices.map((value) => ({ value, label: choiceName(field.id, value) }));
