/** Steps of a way with what is done ticked off; each leads to where it is taken. */
import "../styles/screens/stage.css";
import { Icon } from "../parts/Icon";
import { t } from "../words";

export interface Step {
  name: string;
  done: boolean;
  href: string;
}

interface Props {
  steps: readonly Step[];
  /** What a step of this name says. */
  say: (name: string) => string;
  /** The one to take next. */
  next?: Step | undefined;
}

export function StepList({ steps, say, next }: Props) {
  return (
    <ol class="first-things">
      {steps.map((step) => (
        <li
          key={step.name}
          data-done={step.done || undefined}
          aria-current={step === next ? "step" : undefined}
        >
          {step.done ? <Icon name="check" size={20} /> : <span class="first-open" />}
          <a href={step.href}>{say(step.name)}</a>
          {step.done && <span class="unseen">{t("first-step-done")}</span>}
        </li>
      ))}
    </ol>
  );
}
