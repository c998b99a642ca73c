import "../styles/parts/choice.css";
import { FieldGroup, type FieldProps } from "./Field";
import { Icon } from "./Icon";
import type { IconName } from "./icons";

export interface Option<Value extends string | number> {
  value: Value;
  label: string;
  hint?: string;
  icon?: IconName;
}

export interface ChoiceProps<Value extends string | number> extends FieldProps {
  value: Value | null;
  onChange: (value: Value) => void;
  options: readonly Option<Value>[];
  numbered?: boolean;
  layout?: "side" | "list";
}

/** One of a few, as big buttons side by side (or a list); real radios, so arrow keys work by themselves. */
export function Choice<Value extends string | number>(props: ChoiceProps<Value>) {
  const { name, value, onChange, options, numbered = false, layout = "side" } = props;
  return (
    <FieldGroup {...props}>
      <div class={`choice choice-${layout}`}>
        {options.map((option, at) => (
          <label class="choice-option" key={option.value}>
            <input
              class="choice-input"
              type="radio"
              id={at === 0 ? name : `${name}-${option.value}`}
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {numbered && <span class="choice-number">{option.value}</span>}
            {option.icon && <Icon name={option.icon} />}
            <span class="choice-words">
              {option.label}
              {option.hint && <span class="choice-hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

export interface ChipSetProps<Value extends string> extends FieldProps {
  values: readonly Value[];
  onChange: (values: Value[]) => void;
  options: readonly Option<Value>[];
}

/** Any of several, as chips to tap on and off; real checkboxes. */
export function ChipSet<Value extends string>(props: ChipSetProps<Value>) {
  const { name, values, onChange, options } = props;
  const toggle = (value: Value) =>
    onChange(values.includes(value) ? values.filter((old) => old !== value) : [...values, value]);
  return (
    <FieldGroup {...props}>
      <div class="chips">
        {options.map((option, at) => (
          <label class="chip" key={option.value}>
            <input
              class="choice-input"
              type="checkbox"
              id={at === 0 ? name : `${name}-${option.value}`}
              checked={values.includes(option.value)}
              onChange={() => toggle(option.value)}
            />
            <Icon name={option.icon ?? "check"} size={20} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

export interface SwitchProps {
  name: string;
  label: string;
  hint?: string;
  value: boolean;
  onChange: (value: boolean) => void;
}

/** Something that is on or off at once. */
export function Switch({ name, label, hint, value, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <span class="choice-words">
        {label}
        {hint && <span class="choice-hint">{hint}</span>}
      </span>
      <input
        class="switch-input"
        type="checkbox"
        role="switch"
        id={name}
        checked={value}
        aria-checked={value}
        onChange={() => onChange(!value)}
      />
    </label>
  );
}
