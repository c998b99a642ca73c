import "../styles/parts/number.css";
import { t } from "../words";
import { describing, Field, type FieldProps } from "./Field";
import { useHold } from "./hold";
import { Icon } from "./Icon";
import { useTyped } from "./NumberField";

export interface StepperProps extends FieldProps {
  value: number | null;
  onChange: (value: number | null) => void;
  min?: number;
  max?: number;
  step?: number;
  start?: number;
  unit?: string;
}

/** A count set with the thumb: big − and +, held to run, or typed. Empty is "not filled in", never 0. */
export function Stepper(props: StepperProps) {
  const { name, label, value, onChange, min = 0, max = 99, step = 1, start = min, unit } = props;
  const within = (next: number) => Math.min(max, Math.max(min, next));
  const move = (by: number) =>
    onChange(value === null ? within(by < 0 ? start : start + by) : within(value + by));
  const less = useHold(() => move(-step));
  const more = useHold(() => move(step));
  const [text, type] = useTyped(value, onChange);
  const keys: Record<string, () => void> = {
    ArrowUp: () => move(step),
    ArrowDown: () => move(-step),
    Home: () => onChange(min),
    End: () => onChange(max),
  };
  return (
    <Field {...props}>
      <div class="stepper">
        <button
          class="stepper-button"
          type="button"
          aria-label={t("stepper-less", { label })}
          {...less}
        >
          <Icon name="minus" />
        </button>
        <input
          class="stepper-value"
          id={name}
          name={name}
          role="spinbutton"
          inputMode="numeric"
          autocomplete="off"
          aria-valuenow={value ?? undefined}
          aria-valuemin={min}
          aria-valuemax={max}
          aria-valuetext={
            value === null ? t("stepper-empty") : unit ? `${value} ${unit}` : undefined
          }
          placeholder="–"
          value={text}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (keys[event.key]) {
              event.preventDefault();
              keys[event.key]?.();
            }
          }}
          {...describing(props)}
        />
        <button
          class="stepper-button"
          type="button"
          aria-label={t("stepper-more", { label })}
          {...more}
        >
          <Icon name="plus" />
        </button>
      </div>
    </Field>
  );
}
