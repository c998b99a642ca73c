/** All next steps of a child: what waits for the family first, then the others, then what is done. */
import "../sharing/words";
import "../styles/screens/visits.css";
import "./words";
import { records } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { Section } from "../parts/Card";
import { EmptyState, Skeleton } from "../parts/EmptyState";
import type { Child } from "../people/me";
import { t } from "../words";
import { StepRow } from "./StepRow";
import { isOf, isOpen, STEP, type Step, type StepBody, stepsOf } from "./step";

export function Steps({ child }: { child: Child }) {
  const views = records<StepBody>(child.id, STEP).value;
  if (!views) return <Skeleton label={t("today-loading")} />;
  const all = stepsOf(views);
  const open = all.filter(isOpen);
  const ours = open.filter(({ body }) => isOf("family", body));
  const theirs = open.filter(({ body }) => !isOf("family", body));
  return (
    <div class="stack">
      <ScreenTitle lead={t("steps-lead")}>{t("steps-title")}</ScreenTitle>
      {open.length === 0 && (
        <EmptyState drawing="cups" title={t("steps-none-title")}>
          {t("steps-none")}
        </EmptyState>
      )}
      <Group title={t("steps-ours")} child={child} steps={ours} />
      <Group title={t("steps-theirs")} child={child} steps={theirs} />
      <Button icon="plus" href={`/c/${child.id}/steps/new`}>
        {t("step-add")}
      </Button>
      <Group
        title={t("steps-over")}
        child={child}
        steps={all.filter((step) => !isOpen(step)).reverse()}
      />
    </div>
  );
}

export function Group({ title, child, steps }: { title: string; child: Child; steps: Step[] }) {
  if (steps.length === 0) return null;
  return (
    <Section title={title}>
      <ul class="steps">
        {steps.map((step) => (
          <StepRow key={step.record} child={child} step={step} />
        ))}
      </ul>
    </Section>
  );
}
