/** The first steps of somebody of the team who leads nothing here; who leads has the clinic's own list. */
import { FirstSteps } from "../learn/FirstSteps";
import { inLog, useLog } from "../learn/learned";
import { hrefOf } from "../learn/units";
import { leads, type Stage } from "./stage";

export function StaffSteps({ stage }: { stage: Stage }) {
  const log = useLog();
  if (leads(stage)) return null;
  const read = (unit: string) => ({
    name: unit,
    done: inLog(log, unit) !== undefined,
    href: hrefOf(unit),
  });
  const answered = stage.rounds.some(({ mine }) => mine);
  return (
    <FirstSteps
      who="staff"
      steps={[
        read("ask-first"),
        read("share-the-say"),
        { name: "readiness", done: answered, href: "/clinic/together/team" },
      ]}
    />
  );
}
