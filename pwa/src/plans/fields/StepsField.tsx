/** Steps in their order: what to do, when again, whom to call. */
import { NumberField } from "../../parts/NumberField";
import { SelectField, TextArea } from "../../parts/TextField";
import { t } from "../../words";
import type { Contact, Step } from "../plan";
import type { InputProps } from "./FieldInput";
import { Rows } from "./Rows";

const BLANK: Step = { text: "" };

export function StepsField(props: InputProps<Step[]>) {
  const { contacts } = props;
  return (
    <Rows {...props} blank={BLANK} add="plan-add-step" most={20}>
      {(row, change, id) => (
        <>
          <TextArea
            name={`${id}-text`}
            label={t("plan-step-text")}
            rows={1}
            limit={300}
            value={row.text}
            onChange={(text) => change({ text })}
          />
          {contacts && <Rest row={row} change={change} id={id} contacts={contacts} />}
        </>
      )}
    </Rows>
  );
}

interface RestProps {
  row: Step;
  change: (part: Partial<Step>) => void;
  id: string;
  contacts: readonly Contact[];
}

/** The clinician's part of a step: when it comes again, and whom to call. A family words the step. */
function Rest({ row, change, id, contacts }: RestProps) {
  return (
    <>
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
      <SelectField
        name={`${id}-call`}
        label={t("plan-step-call")}
        optional
        value={String(row.call ?? "")}
        onChange={(place) => change(orNothing("call", place === "" ? null : Number(place)))}
        options={callable(contacts)}
      />
    </>
  );
}

const callable = (contacts: readonly Contact[]) => [
  { value: "", label: t("plan-step-call-nobody") },
  ...contacts.map(({ name }, place) => ({ value: String(place), label: name })),
];

/** A part that was emptied goes away when the row is written. */
const orNothing = (part: keyof Step, value: number | null): Partial<Step> =>
  ({ [part]: value ?? undefined }) as Partial<Step>;
