/** The one person who coordinates this child's care, named for everybody to see. */
import { namedId } from "../../local";
import { Section, SelectField } from "../../parts";
import { type Carer, COORDINATOR } from "../../visits/team";
import { t } from "../../words";
import { useDesk } from "../use_desk";
import type { DeskProps } from "./VisitDesk";

export function Coordinator({ page, team, reload }: DeskProps & { team: readonly Carer[] }) {
  const desk = useDesk(page.child, reload);
  const kept = page.carried.coordinator?.[0];
  const name = async (person: string) => {
    if (!person) return;
    const record = await namedId(page.child.id, "coordinator");
    await desk.send({ kind: COORDINATOR, record, parents: kept?.heads ?? [], body: { person } });
  };
  return (
    <Section title={t("desk-coordinator")} lead={t("desk-coordinator-lead")}>
      <SelectField
        name="coordinator"
        label={t("desk-coordinator-who")}
        value={kept?.body.person ?? ""}
        options={[
          { value: "", label: t("step-person-choose") },
          ...team.map((one) => ({ value: one.person, label: one.name })),
        ]}
        onChange={(person) => void name(person)}
      />
      {desk.told}
    </Section>
  );
}
