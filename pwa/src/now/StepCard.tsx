/** One step of the plan: its words, the tap that says it is done, and when it comes again. */
import { clockTime } from "../dates";
import { Button } from "../parts/Button";
import type { Contact, Step } from "../plans/plan";
import { t } from "../words";
import type { StepState } from "./steps";

export interface StepCardProps {
  step: Step;
  number: number;
  /** Whether it is the one to do now. */
  next: boolean;
  state: StepState;
  contact: Contact | undefined;
  onDone: () => void;
  onUndo: (done: string) => void;
}

export function StepCard({ step, number, next, state, contact, onDone, onUndo }: StepCardProps) {
  const { done, open, wait, again } = state;
  const last = done.at(-1);
  return (
    <li class="now-step" data-done={last && !again ? "" : undefined}>
      <span class="now-number" aria-hidden="true">
        {number}
      </span>
      <p class="now-words" dir="auto">
        {step.text}
      </p>
      <div class="now-state">
        {last && (
          <p class="now-done">
            {t("now-done", { time: clockTime(last), count: done.length, most: step.times ?? 0 })}{" "}
            <button class="now-undo" type="button" onClick={() => onUndo(last)}>
              {t("button-undo")}
            </button>
          </p>
        )}
        {wait && <p class="now-wait">{t("now-wait", waitWords(wait, step))}</p>}
        {again && <p class="now-wait">{t("now-again", { minutes: step.again_minutes ?? 0 })}</p>}
        {last && !open && step.again_minutes && <p class="now-wait">{t("now-last")}</p>}
        {contact && (
          <Button icon="phone" wide href={`tel:${contact.phone.replace(/[^+\d]/g, "")}`}>
            {t("plan-call", { name: contact.name })}
          </Button>
        )}
        {open && (
          <Button
            look={next ? "primary" : "quiet"}
            size="main"
            wide
            icon="check"
            label={t(last ? "now-do-again-of" : "now-do-of", { number })}
            onClick={onDone}
          >
            {t(last ? "now-do-again" : "now-do")}
          </Button>
        )}
      </div>
    </li>
  );
}

const waitWords = ({ minutes, seconds }: { minutes: number; seconds: number }, step: Step) => ({
  minutes: step.again_minutes ?? 0,
  left: `${minutes}:${String(seconds).padStart(2, "0")}`,
});
