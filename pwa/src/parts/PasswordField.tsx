import { useState } from "preact/hooks";
import { t } from "../words";
import { describing, Field, type FieldProps } from "./Field";

export interface PasswordFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  fresh?: boolean;
}

/** A password that can be looked at; `fresh` asks the password manager for a new one. */
export function PasswordField({ value, onChange, fresh = false, ...rest }: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  return (
    <Field {...rest}>
      <div class="input-pair">
        <input
          class="input"
          id={rest.name}
          name={rest.name}
          type={(shown ? "text" : "password") as "password"}
          value={value}
          autocomplete={fresh ? "new-password" : "current-password"}
          autocapitalize="none"
          spellcheck={false}
          onInput={(event) => onChange(event.currentTarget.value)}
          {...describing(rest)}
        />
        <button
          class="input-side"
          type="button"
          aria-label={t(shown ? "password-hide-label" : "password-show-label")}
          aria-controls={rest.name}
          onClick={() => setShown(!shown)}
        >
          {t(shown ? "password-hide" : "password-show")}
        </button>
      </div>
    </Field>
  );
}
