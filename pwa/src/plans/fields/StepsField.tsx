/** Steps in their order: what to do, when again, whom to call. */
import { NumberField } from "../../parts/NumberField";
import { SelectField, TextArea } from "../../parts/TextField";
import { t } from "../../words";
import type { Contact, Step } from "../plan";
import type { InputProps } from "./FieldInput";
import { Rows } from "./Rows";

const BLANK: Step = { text: "" };

export function StepsField(props: InputProps<Step[]>) {
  const { contacts = [] } = props;
  return (
    <Rows {...props} blank={BLANK} add="plan-add-step" most={20}>
      {(row, change, id) => (
        <>
          <TextArea
            name={`${id}-text`}
            label={t("plan-step-text")}
            rows={2}
            limit={300}
            value={row.text}
            onChange={(text) => change({ text })}
          />
          <NumberField
            name={`${id}-again`}
            label={t("plan-step-again")}
            unit={t("plan-minutes")}
            optional
            value={row.again_minutes ?? null}
            onChange={(minutes) => change(orNothing("again_minutes", minutes))}
          />
          <NumberField
            name={`${id}-times`}
            label={t("plan-step-times")}
            optional
            value={row.times ?? null}
            onChange={(times) => change(orNothing("times", times))}
          />
          {contacts.length > 0 && (
            <SelectField
              name={`${id}-call`}
              label={t("plan-step-call")}
              optional
              value={String(row.call ?? "")}
              onChange={(place) => change(orNothing("call", place === "" ? null : Number(place)))}
              options={callable(contacts)}
            />
          )}
        </>
      )}
    </Rows>
  );
}

const callable = (contacts: readonly Contact[]) => [
  { value: "", label: t("plan-step-call-nobody") },
  ...contacts.map(({ name }, place) => ({ value: String(place), label: name })),
];

/** A part that was emptied goes away when the row is written. */
const orNothing = (part: keyof Step, value: number | null): Partial<Step> =>
  ({ [part]: value ?? undefined }) as Partial<Step>;
