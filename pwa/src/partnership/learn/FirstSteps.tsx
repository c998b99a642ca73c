/** The first steps of somebody who is new in their part: what is done ticks itself off, and it can be put away. */
import "../../styles/screens/together.css";
import "../words";
import { useEffect, useState } from "preact/hooks";
import { putStepsAway, stepsPutAway } from "../../local/first_steps";
import { Button, Card } from "../../parts";
import { t } from "../../words";
import { type Step, StepList } from "../StepList";

interface Props {
  who: "family" | "partner" | "staff";
  steps: readonly Step[];
}

export function FirstSteps({ who, steps }: Props) {
  const [away, setAway] = useState<readonly string[] | null>(null);
  useEffect(() => void stepsPutAway().then(setAway), []);
  if (!away || away.includes(who) || steps.every(({ done }) => done)) return null;
  return (
    <Card tint>
      <h2>{t(`first-step-title-${who}`)}</h2>
      <StepList steps={steps} say={(name) => t(`first-step-${name}`)} />
      <div>
        <Button look="plain" onClick={() => void putStepsAway(who).then(setAway)}>
          {t("first-step-away")}
        </Button>
      </div>
    </Card>
  );
}
