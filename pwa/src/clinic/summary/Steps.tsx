/** Next steps with their owners; what is late stands out, what the desk's owner may do is one tap. */
import { shortDay } from "../../dates";
import { today } from "../../local";
import { Button, Section } from "../../parts";
import { me } from "../../people/me";
import { acceptedBy, STEP, type StepBody } from "../../visits/step";
import { t } from "../../words";
import { useDesk } from "../use_desk";
import type { Carried } from "./carried";
import type { Page } from "./page";

interface Props {
  page: Page;
  reload: () => Promise<void>;
}

export function Steps({ page, reload }: Props) {
  const steps = page.carried["next-step"] ?? [];
  const open = steps.filter(({ body }) => body.status === "open");
  const over = steps.filter(({ body }) => body.status !== "open");
  if (steps.length === 0) return null;
  return (
    <Section title={t("summary-steps")}>
      <ul class="summary-steps">
        {open.map((step) => (
          <Step key={step.record} page={page} step={step} reload={reload} />
        ))}
      </ul>
      {over.length > 0 && (
        <details>
          <summary>{t("summary-steps-over", { count: over.length })}</summary>
          <ul class="summary-steps">
            {over.map(({ record, body }) => (
              <li key={record}>
                <span dir="auto">{body.text}</span>{" "}
                <span class="quiet small">{t(`summary-step-${body.status}`)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

function Step({ page, step, reload }: Props & { step: Carried<StepBody> }) {
  const { body } = step;
  const late = body.due < today(new Date());
  return (
    <li class="summary-step" data-late={late || undefined}>
      <span>
        <strong dir="auto">{body.text}</strong>{" "}
        <span class="quiet small">
          {[ownerOf(page, body), dueOf(body, late), waitsFor(body)].filter(Boolean).join(" · ")}
        </span>
      </span>
      {body.owner.person === me.value?.person.id && (
        <Mine page={page} step={step} reload={reload} />
      )}
    </li>
  );
}

const dueOf = ({ due }: StepBody, late: boolean): string =>
  t(late ? "summary-step-late" : "summary-step-due", { day: shortDay(due) });

function waitsFor({ owner, accepted }: StepBody): string {
  const sides = owner.who === "both" ? (["family", "team"] as const) : [owner.who];
  const missing = sides.find((side) => !accepted.includes(side));
  return missing ? t(`summary-step-waits-${missing}`) : "";
}

function ownerOf(page: Page, { owner }: StepBody): string {
  return t(`summary-step-of-${owner.who}`, { name: page.people[owner.person ?? ""] ?? "" });
}

function Mine({ page, step, reload }: Props & { step: Carried<StepBody> }) {
  const desk = useDesk(page.child, reload);
  const { record, heads, body } = step;
  const become = (next: StepBody) =>
    void desk.send({ kind: STEP, record, parents: heads, body: next });
  const accepted = body.accepted.includes("team");
  return (
    <span class="not-printed">
      {desk.told}
      <Button
        size="dense"
        icon="check"
        busy={desk.busy}
        onClick={() => become(accepted ? { ...body, status: "done" } : acceptedBy("team", body))}
      >
        {t(accepted ? "summary-step-do" : "summary-step-accept")}
      </Button>
    </span>
  );
}
