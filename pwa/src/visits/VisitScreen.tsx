/** One visit as both sides have it: what each wanted to talk about, what was decided, what comes next. */
import "../sharing/words";
import "../styles/screens/visits.css";
import "./words";
import { dayInWords, heading, timeInWords } from "../dates";
import { people, records } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { Section } from "../parts/Card";
import { EmptyState, Skeleton } from "../parts/EmptyState";
import type { Child } from "../people/me";
import { t } from "../words";
import {
  AGENDA,
  type AgendaBody,
  DECISION,
  type DecisionBody,
  decisionsOf,
  pointsOf,
} from "./agenda";
import { DecisionNote } from "./DecisionNote";
import { Points } from "./Points";
import { Group } from "./Steps";
import { STEP, type StepBody, stepsOf } from "./step";
import {
  QUESTIONS,
  type QuestionsBody,
  RECEIPT,
  type ReceiptBody,
  VISIT,
  type Visit,
  type VisitBody,
  visitsOf,
} from "./visit";

export function VisitScreen({ child, record }: { child: Child; record?: string }) {
  const visits = records<VisitBody>(child.id, VISIT).value;
  const questions = records<QuestionsBody>(child.id, QUESTIONS).value;
  const receipts = records<ReceiptBody>(child.id, RECEIPT).value;
  if (!visits || !questions || !receipts) return <Skeleton label={t("today-loading")} />;
  const visit = visitsOf(visits, questions, receipts).find((one) => one.record === record);
  if (!visit) {
    return (
      <EmptyState
        title={t("visit-missing")}
        action={<Button href={`/c/${child.id}/visits`}>{t("visits-title")}</Button>}
      />
    );
  }
  return <Shown child={child} visit={visit} />;
}

function Shown({ child, visit }: { child: Child; visit: Visit }) {
  const agenda = records<AgendaBody>(child.id, AGENDA).value;
  const decided = records<DecisionBody>(child.id, DECISION).value;
  const steps = records<StepBody>(child.id, STEP).value;
  if (!agenda || !decided || !steps) return <Skeleton label={t("today-loading")} />;
  const decisions = decisionsOf(decided, visit.record);
  const name = people.value[visit.clinician]?.name ?? t("visit-somebody");
  return (
    <div class="stack">
      <ScreenTitle lead={t("visit-at", { time: timeInWords(visit.time), name })}>
        {heading(dayInWords(visit.day))}
      </ScreenTitle>
      <Points title={t("questions-title")} points={visit.questions} />
      <Points title={t("agenda-theirs")} points={pointsOf(agenda, visit.record)} />
      {decisions.length > 0 && (
        <Section title={t("decisions-title")}>
          <ul class="decisions">
            {decisions.map(({ record, body }) => (
              <li key={record}>
                <DecisionNote body={body} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Group
        title={t("steps-title")}
        child={child}
        steps={stepsOf(steps).filter(({ body }) => body.visit === visit.record)}
      />
      <Button icon="heart" href={`/c/${child.id}/together`}>
        {t("together-ask")}
      </Button>
    </div>
  );
}
