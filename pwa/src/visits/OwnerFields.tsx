/** Who sees to it: the family, somebody of the care team by name, or both. */
import { Choice } from "../parts/Choice";
import { SelectField } from "../parts/TextField";
import { t } from "../words";
import { OWNERS, type Who } from "./step";
import type { Carer } from "./team";

interface Props {
  who: Who | null;
  person: string;
  team: readonly Carer[];
  error: string | undefined;
  /** Asked at the clinic's desk, where "we" are the team. */
  desk?: boolean;
  onChange: (who: Who, person: string) => void;
}

export function OwnerFields({ who, person, team, error, desk = false, onChange }: Props) {
  // Without a care team on this phone there is nobody else to ask.
  const offered = team.length > 0 ? OWNERS : OWNERS.slice(0, 1);
  return (
    <>
      <Choice
        name="step-who"
        label={t("step-who")}
        layout="list"
        value={who}
        error={error}
        options={offered.map((value) => ({
          value,
          label: t(desk ? `desk-step-who-${value}` : `step-who-${value}`),
        }))}
        onChange={(next) => onChange(next, next === "family" ? "" : person)}
      />
      {who !== null && who !== "family" && (
        <SelectField
          name="step-person"
          label={t("step-person")}
          value={person}
          options={[
            { value: "", label: t("step-person-choose") },
            ...team.map((one) => ({ value: one.person, label: one.name })),
          ]}
          onChange={(next) => onChange(who, next)}
        />
      )}
    </>
  );
}
