/** Rows under one legend that can be added and taken away: medicines, steps, contacts. */
import type { ComponentChildren } from "preact";
import { Button, IconButton } from "../../parts/Button";
import { FieldGroup } from "../../parts/Field";
import { t } from "../../words";
import type { InputProps } from "./FieldInput";

interface RowsProps<Row> extends InputProps<Row[]> {
  blank: Row;
  add: string;
  most: number;
  children: (row: Row, change: (part: Partial<Row>) => void, id: string) => ComponentChildren;
}

export function Rows<Row>(props: RowsProps<Row>) {
  const { name, label, value, onChange, error, blank, add, most, children } = props;
  const rows = value ?? [];
  const put = (at: number, part: Partial<Row>) =>
    onChange(rows.map((row, place) => (place === at ? { ...row, ...part } : row)));
  const drop = (at: number) => onChange(rows.filter((_, place) => place !== at));
  return (
    <FieldGroup name={name} label={label} {...(error ? { error } : {})}>
      {/* An error leads here, also while there is no row. */}
      <div class="plan-rows" id={name} tabIndex={-1}>
        {rows.map((row, at) => (
          <div class="plan-row-card" key={at}>
            <div class="plan-row-fields">
              {children(row, (part) => put(at, part), `${name}-${at}`)}
            </div>
            <IconButton
              icon="close"
              label={t("plan-row-drop", { number: at + 1 })}
              onClick={() => drop(at)}
            />
          </div>
        ))}
        {rows.length < most && (
          <Button icon="plus" size="dense" onClick={() => onChange([...rows, blank])}>
            {t(add)}
          </Button>
        )}
      </div>
    </FieldGroup>
  );
}
