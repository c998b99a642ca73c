/** One next step: what, whose, by when, and the one or two things that can be done about it. */
import { dayName } from "../dates";
import { keepAs, people, today } from "../local";
import { Button } from "../parts/Button";
import { Icon } from "../parts/Icon";
import { showToast } from "../parts/Toast";
import type { Child } from "../people/me";
import { BothStand } from "../phone/BothStand";
import { RemindMe } from "../reminders/RemindMe";
import { t } from "../words";
import {
  acceptedBy,
  isAccepted,
  isOf,
  isOpen,
  STEP,
  type Step,
  type StepBody,
  stepWish,
} from "./step";

export function StepRow({ child, step }: { child: Child; step: Step }) {
  const now = today(new Date());
  const { body } = step;
  const wish = stepWish(step, now);
  return (
    <li class="step" data-wish={wish ?? undefined}>
      <p class="step-text" dir="auto">
        {body.status === "done" && <Icon name="check" size={20} />}
        {isOpen(step) ? (
          <a href={`/c/${child.id}/steps/${step.record}`}>{body.text}</a>
        ) : (
          <span>{body.text}</span>
        )}
      </p>
      <p class="small quiet">
        {ownerWords(body)} · {stateWords(step, now)}
      </p>
      <BothStand child={child} kept={step} kind={STEP} told={versionWords} />
      {isOpen(step) && isOf("family", body) && <Acts child={child} step={step} />}
    </li>
  );
}

function Acts({ child, step }: { child: Child; step: Step }) {
  const { body } = step;
  const become = async (next: StepBody, words: string) => {
    await keepAs({ child: child.id, kind: STEP, kept: step }, next);
    showToast({ text: t(words) });
  };
  if (!body.accepted.includes("family")) {
    return (
      <div class="row">
        <Button
          icon="check"
          onClick={() => void become(acceptedBy("family", body), "step-accepted")}
        >
          {t("step-accept")}
        </Button>
        <Button
          look="plain"
          onClick={() => void become({ ...body, status: "dropped" }, "step-dropped")}
        >
          {t("step-decline")}
        </Button>
      </div>
    );
  }
  return (
    <div class="row">
      <Button icon="check" onClick={() => void become({ ...body, status: "done" }, "step-done")}>
        {t("step-do")}
      </Button>
      <RemindMe child={child} thing="next-step" record={step.record} name={body.text} />
    </div>
  );
}

const versionWords = (body: StepBody): string =>
  `${body.text} (${t(`step-status-${body.status}`)})`;

/** "Us", "Dr Okafor", "Us and Dr Okafor". */
function ownerWords({ owner }: StepBody): string {
  const name = people.value[owner.person ?? ""]?.name ?? t("visit-somebody");
  return t(`step-owner-${owner.who}`, { name });
}

function stateWords(step: Step, now: string): string {
  const { body } = step;
  if (!isOpen(step)) return t(`step-status-${body.status}`);
  const day = dayName(body.due, now);
  if (!isAccepted(body)) return t("step-waits", { day });
  return t(body.due < now ? "step-overdue" : "step-due", { day });
}
