import "../styles/parts/number.css";
import { t } from "../words";
import { describing, FieldGroup, type FieldProps } from "./Field";
import { useTyped } from "./NumberField";

export type Blows = readonly [number | null, number | null, number | null];

export interface BlowInputProps extends FieldProps {
  values: Blows;
  onChange: (values: Blows) => void;
  unit: string;
}

function bestOf(values: Blows): number {
  return Math.max(...values.map((value) => value ?? 0));
}

/** Three blows of a peak flow meter; the best one wins and shows it. */
export function BlowInput(props: BlowInputProps) {
  const { values, onChange, unit, name } = props;
  const best = bestOf(values);
  const winner = best > 0 ? values.indexOf(best) : -1;
  const set = (at: number, value: number | null) =>
    onChange(values.map((old, index) => (index === at ? value : old)) as unknown as Blows);
  return (
    <FieldGroup {...props}>
      <div class="blows">
        {values.map((value, at) => (
          <Blow
            key={String(at)}
            id={at === 0 ? name : `${name}-${at + 1}`}
            number={at + 1}
            value={value}
            best={at === winner}
            onChange={(next) => set(at, next)}
            described={describing(props)}
          />
        ))}
        <span class="unit">{unit}</span>
      </div>
    </FieldGroup>
  );
}

interface BlowProps {
  id: string;
  number: number;
  value: number | null;
  best: boolean;
  onChange: (value: number | null) => void;
  described: ReturnType<typeof describing>;
}

function Blow({ id, number, value, best, onChange, described }: BlowProps) {
  const [text, type] = useTyped(value, onChange);
  return (
    <div class="blow" data-best={best ? "" : undefined}>
      <label class="blow-label" for={id}>
        {t("blow-number", { number })}
      </label>
      <input
        class="blow-value"
        id={id}
        inputMode="numeric"
        enterkeyhint="next"
        autocomplete="off"
        maxLength={4}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
        {...described}
      />
      <output class="blow-best" for={id}>
        {best && t("blow-best")}
      </output>
    </div>
  );
}
