import { t } from "../words";
import { describing, Field, type FieldProps } from "./Field";

export interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  type?: "text" | "email" | "tel" | "search";
  autocomplete?: string;
  inputMode?: "text" | "numeric" | "email" | "tel";
  maxLength?: number;
  width?: "short" | "code" | "full";
}

/** One line of text. */
export function TextField({
  value,
  onChange,
  type = "text",
  width = "full",
  ...rest
}: TextFieldProps) {
  return (
    <Field {...rest}>
      <input
        class={`input input-${width}`}
        id={rest.name}
        name={rest.name}
        type={type as "text"}
        dir="auto"
        value={value}
        autocomplete={rest.autocomplete ?? "off"}
        inputMode={rest.inputMode}
        maxLength={rest.maxLength}
        spellcheck={type === "text" && width === "full"}
        onInput={(event) => onChange(event.currentTarget.value)}
        {...describing(rest)}
      />
    </Field>
  );
}

export interface TextAreaProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  rows?: number;
  limit?: number;
}

/** Some lines of text; near its limit it says how much room is left, and never cuts what was typed. */
export function TextArea({ value, onChange, rows = 3, limit, ...rest }: TextAreaProps) {
  const left = limit === undefined ? Number.POSITIVE_INFINITY : limit - value.length;
  return (
    <Field {...rest}>
      <textarea
        class="input input-area"
        id={rest.name}
        name={rest.name}
        dir="auto"
        rows={rows}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
        {...describing(rest)}
      />
      <p class="field-hint" aria-live="polite">
        {left < 40 &&
          (left < 0 ? t("form-over", { count: -left }) : t("form-left", { count: left }))}
      </p>
    </Field>
  );
}

export interface DateFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  type?: "date" | "time" | "datetime-local";
  min?: string;
  max?: string;
  autocomplete?: string;
}

/** A day (`2026-11-21`), a time or both, in the phone's own picker. */
export function DateField({
  value,
  onChange,
  type = "date",
  min,
  max,
  autocomplete,
  ...rest
}: DateFieldProps) {
  return (
    <Field {...rest}>
      <input
        class={`input input-${type === "datetime-local" ? "full" : "short"}`}
        id={rest.name}
        name={rest.name}
        type={type}
        value={value}
        min={min}
        max={max}
        autocomplete={autocomplete}
        onInput={(event) => onChange(event.currentTarget.value)}
        {...describing(rest)}
      />
    </Field>
  );
}

export interface SelectFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  options: { value: string; label: string }[];
}

/** One of many, in the phone's own list; for up to five answers `Choice` is kinder. */
export function SelectField({ value, onChange, options, ...rest }: SelectFieldProps) {
  return (
    <Field {...rest}>
      <select
        class="input input-list"
        id={rest.name}
        name={rest.name}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        {...describing(rest)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
