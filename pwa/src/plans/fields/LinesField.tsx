/** Texts, one on a line: signs, triggers. */
import { useState } from "preact/hooks";
import { TextArea } from "../../parts/TextField";
import { t } from "../../words";
import type { InputProps } from "./FieldInput";

export function LinesField({ name, label, value, onChange, error }: InputProps<string[]>) {
  const [typed, setTyped] = useState((value ?? []).join("\n"));
  const type = (text: string) => {
    setTyped(text);
    onChange(text.split("\n").filter((line) => line.trim() !== ""));
  };
  return (
    <TextArea
      name={name}
      label={label}
      hint={t("plan-lines-hint")}
      rows={Math.min(8, Math.max(3, typed.split("\n").length + 1))}
      value={typed}
      onChange={type}
      {...(error ? { error } : {})}
    />
  );
}
