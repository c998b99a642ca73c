/** The first steps of somebody who is new in their part: what is done ticks itself off, and it can be put away. */
import "../../styles/screens/together.css";
import "../../styles/screens/stage.css";
import "../words";
import { useState } from "preact/hooks";
import { Button, Card, Icon } from "../../parts";
import { t } from "../../words";

export interface Step {
  name: string;
  done: boolean;
  href: string;
}

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
      <h2>{t(`guide-title-${who}`)}</h2>
      <ol class="first-things">
        {steps.map(({ name, done, href }) => (
          <li key={name} data-done={done || undefined}>
            {done ? <Icon name="check" size={20} /> : <span class="first-open" />}
            <a href={href}>{t(`guide-${name}`)}</a>
            {done && <span class="unseen">{t("guide-step-done")}</span>}
          </li>
        ))}
      </ol>
      <div>
        <Button look="plain" onClick={putAway}>
          {t("guide-away")}
        </Button>
      </div>
    </Card>
  );
}
