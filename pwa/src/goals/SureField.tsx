/** "How sure are you?", 0 to 10: eleven keys under the thumb, with words at both ends. */
import { FieldGroup, type FieldProps } from "../parts/Field";
import { t } from "../words";

interface Props extends FieldProps {
  value: number | null;
  onChange: (value: number) => void;
}

export function SureField(props: Props) {
  const { name, value, onChange } = props;
  return (
    <FieldGroup {...props}>
      <div class="sure">
        {Array.from({ length: 11 }, (_, number) => (
          <label class="sure-key" key={number.toString()}>
            <input
              class="choice-input"
              type="radio"
              id={number === 0 ? name : `${name}-${number}`}
              name={name}
              checked={number === value}
              onChange={() => onChange(number)}
            />
            <span>{number}</span>
          </label>
        ))}
      </div>
      <p class="sure-ends small quiet">
        <span>{t("sure-low")}</span>
        <span>{t("sure-high")}</span>
      </p>
    </FieldGroup>
  );
}
