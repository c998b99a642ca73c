/** The first steps of somebody who is new in their part: what is done ticks itself off, and it can be put away. */
import "../../styles/screens/together.css";
import "../words";
import { useState } from "preact/hooks";
import { Button, Card } from "../../parts";
import { t } from "../../words";
import { type Step, StepList } from "../StepList";

interface Props {
  who: "family" | "partner" | "staff";
  steps: readonly Step[];
}

export function FirstSteps({ who, steps }: Props) {
  const kept = `first steps ${who}`;
  const [away, setAway] = useState(() => localStorage.getItem(kept) !== null);
  if (away || steps.every(({ done }) => done)) return null;
  const putAway = () => {
    localStorage.setItem(kept, "1");
    setAway(true);
  };
  return (
    <Card tint>
      <h2>{t(`first-step-title-${who}`)}</h2>
      <StepList steps={steps} say={(name) => t(`first-step-${name}`)} />
      <div>
        <Button look="plain" onClick={putAway}>
          {t("first-step-away")}
        </Button>
      </div>
    </Card>
  );
}
