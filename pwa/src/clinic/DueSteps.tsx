/** What waits for the person at this desk, over all their patients: to be accepted, or due. */
import { get } from "../api";
import { shortDay } from "../dates";
import { useServer } from "../from_server";
import { List, ListRow, Section } from "../parts";
import { Reading } from "../Reading";
import { t } from "../words";

interface DueStep {
  record: string;
  child: { id: string; name: string };
  text: string;
  due: string;
  accepted: boolean;
}

const readSteps = (clinic: string): Promise<{ steps: DueStep[] }> =>
  get(`/clinics/${clinic}/steps`);

export function DueSteps({ clinic }: { clinic: string }) {
  const read = useServer(() => readSteps(clinic), clinic);
  const { value } = read;
  if (!value) return <Reading of={read} named={t("day-steps")} lines={0} />;
  if (value.steps.length === 0) return null;
  return (
    <Section title={t("day-steps")}>
      <List>
        {value.steps.map((step) => (
          <ListRow
            key={step.record}
            icon="list"
            href={`/clinic/c/${step.child.id}/visit`}
            title={<span dir="auto">{step.text}</span>}
            detail={t(step.accepted ? "day-step-due" : "day-step-new", {
              name: step.child.name,
              day: shortDay(step.due),
            })}
          />
        ))}
      </List>
    </Section>
  );
}
