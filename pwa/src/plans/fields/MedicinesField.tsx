/** Medicines, typed as they are to be read. */
import { Switch } from "../../parts/Choice";
import { TextField } from "../../parts/TextField";
import { t } from "../../words";
import type { Medicine } from "../plan";
import type { InputProps } from "./FieldInput";
import { Rows } from "./Rows";

const BLANK: Medicine = { name: "", dose: "" };
const TEXTS = ["name", "dose", "how_often", "when", "device"] as const;
const NEEDED: readonly string[] = ["name", "dose"];

export function MedicinesField(props: InputProps<Medicine[]>) {
  return (
    <Rows {...props} blank={BLANK} add="plan-add-medicine" most={20}>
      {(row, change, id) => (
        <>
          {TEXTS.map((part) => (
            <TextField
              key={part}
              name={`${id}-${part}`}
              label={t(`plan-medicine-${part.replace("_", "-")}`)}
              optional={!NEEDED.includes(part)}
              maxLength={120}
              value={row[part] ?? ""}
              onChange={(text) => change({ [part]: text })}
            />
          ))}
          <Switch
            name={`${id}-spacer`}
            label={t("plan-medicine-spacer")}
            value={row.spacer ?? false}
            onChange={(spacer) => change({ spacer })}
          />
        </>
      )}
    </Rows>
  );
}
