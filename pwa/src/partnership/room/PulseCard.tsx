/** Now and then: is it useful, are you heard, is it too much? Three taps, seen by the group. */
import { useState } from "preact/hooks";
import { personHere, today } from "../../local";
import { Button } from "../../parts/Button";
import { Card } from "../../parts/Card";
import { t } from "../../words";
import type { Question } from "./FormFields";
import { onlyIn, standing } from "./kinds";
import { daysBetween } from "./momentum";
import type { Project } from "./project";
import { RecordForm } from "./RecordForm";

/** Asked every three weeks, and not before the first three are over. */
const EVERY = 21;

const QUESTIONS: readonly Question[] = [
  { name: "useful", as: "scale", required: true },
  { name: "heard", as: "scale", required: true },
  { name: "much", as: "choice", options: ["little", "right", "much"], required: true },
];

export function PulseCard({ project }: { project: Project }) {
  const [open, setOpen] = useState(false);
  const pulses = standing(project, "pulse");
  const day = today(new Date());
  if (!pulses || !isDue(project, day)) return null;
  const place = () => onlyIn(project, `pulse:${personHere()}:${day}`);
  return (
    <Card tint>
      <h2>{t("pulse-title")}</h2>
      <p class="small">{t("pulse-who-sees")}</p>
      {open ? (
        <RecordForm
          project={project}
          kind="pulse"
          prefix="pulse"
          questions={QUESTIONS}
          record={place}
          more={{ day }}
          onKept={() => setOpen(false)}
        />
      ) : (
        <Button onClick={() => setOpen(true)}>{t("pulse-answer")}</Button>
      )}
    </Card>
  );
}

function isDue(project: Project, day: string): boolean {
  const mine = (standing(project, "pulse") ?? []).filter(({ by }) => by === personHere());
  const last = mine.at(-1)?.body.day ?? project.started_on;
  return daysBetween(last, day) >= EVERY;
}
