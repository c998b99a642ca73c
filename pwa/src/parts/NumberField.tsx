import "../styles/parts/number.css";
import { useState } from "preact/hooks";
import { locale } from "../words";
import { describing, Field, type FieldProps } from "./Field";

export interface NumberFieldProps extends FieldProps {
  value: number | null;
  onChange: (value: number | null) => void;
  unit?: string;
  decimal?: boolean;
}

/** A typed number as a number: point or comma both count; nothing readable is `null`. */
function readNumber(text: string): number | null {
  const plain = text.trim().replace(",", ".");
  return /^-?\d+(\.\d*)?$/.test(plain) ? Number(plain) : null;
}

function writeNumber(value: number | null): string {
  return value === null
    ? ""
    : value.toLocaleString(locale, { useGrouping: false, maximumFractionDigits: 3 });
}

/** What was typed stays as typed ("12," on the way to 12,5) until the number itself changes elsewhere. */
export function useTyped(value: number | null, onChange: (value: number | null) => void) {
  const [typed, setTyped] = useState(writeNumber(value));
  const text = readNumber(typed) === value ? typed : writeNumber(value);
  const type = (next: string) => {
    setTyped(next);
    onChange(readNumber(next));
  };
  return [text, type] as const;
}

/** A number typed on the number pad, with its unit beside it. */
export function NumberField({ value, onChange, unit, decimal = false, ...rest }: NumberFieldProps) {
  const [text, type] = useTyped(value, onChange);
  return (
    <Field {...rest}>
      <div class="number-line">
        <input
          class="input input-short"
          id={rest.name}
          name={rest.name}
          inputMode={decimal ? "decimal" : "numeric"}
          autocomplete="off"
          value={text}
          onInput={(event) => type(event.currentTarget.value)}
          {...describing(rest)}
        />
        {unit && <span class="unit">{unit}</span>}
      </div>
    </Field>
  );
}
