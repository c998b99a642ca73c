/** One journey map: its steps with what was felt at each, drawn as a line and told one by one. */
import "../../styles/screens/room_maps.css";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { type Kept, keepAs } from "../../local";
import { Button } from "../../parts/Button";
import { Card } from "../../parts/Card";
import { EmptyState, Skeleton } from "../../parts/EmptyState";
import { SyncMark } from "../../parts/SyncState";
import { t } from "../../words";
import { Face } from "./Face";
import { FeelingLine } from "./FeelingLine";
import type { Question } from "./FormFields";
import { inRoom } from "./in_room";
import { type Journey, type JourneyStep, standing } from "./kinds";
import { Plain } from "./Plain";
import { isOpen, type Project } from "./project";
import { RecordForm } from "./RecordForm";
import { pathIn, RoomPage } from "./RoomPage";
import { StepForm } from "./StepForm";
import { TwoVersions } from "./TwoVersions";

const QUESTIONS: readonly Question[] = [
  { name: "title", as: "line", limit: 120, required: true },
  { name: "whose", as: "line", limit: 120 },
];
const MOST_STEPS = 20;

export const JourneyScreen = inRoom(({ project, record }) => {
  const journeys = standing(project, "journey");
  const { route } = useLocation();
  const [step, setStep] = useState<number | null>(null);
  if (!journeys) return <Skeleton label={t("room-loading")} />;
  const journey = journeys.find((one) => one.record === record);
  if (!journey && record) {
    return (
      <RoomPage project={project} title={t("journeys-title")} back="journeys">
        <EmptyState title={t("journey-gone")} />
      </RoomPage>
    );
  }
  if (!journey) {
    return (
      <RoomPage
        project={project}
        title={t("journey-add")}
        lead={t("journey-no-names")}
        back="journeys"
      >
        <RecordForm
          project={project}
          kind="journey"
          prefix="journey"
          questions={QUESTIONS}
          more={{ steps: [] }}
          onKept={(kept) => route(pathIn(project, `journeys/${kept.record}`))}
        />
      </RoomPage>
    );
  }
  const steps = journey.body.steps;
  const keep = async (next: JourneyStep | null) => {
    const at = step ?? steps.length;
    const body = { ...journey.body, steps: withStep(steps, at, next) };
    await keepAs({ child: project.id, kind: "journey", kept: journey }, body);
    setStep(null);
  };
  if (step !== null) {
    return (
      <RoomPage project={project} title={t("journey-step", { number: step + 1 })} back="journeys">
        <StepForm
          project={project}
          journey={journey}
          at={step}
          onKeep={(next) => void keep(next)}
        />
      </RoomPage>
    );
  }
  return (
    <RoomPage
      project={project}
      title={journey.body.title}
      {...(journey.body.whose ? { lead: journey.body.whose } : {})}
      back="journeys"
    >
      <TwoVersions
        project={project}
        kind="journey"
        kept={journey}
        say={({ steps: some }) => some.map(({ place }) => place).join(" · ")}
      />
      <FeelingLine steps={steps} />
      <Steps project={project} journey={journey} onStep={isOpen(project) ? setStep : undefined} />
      {journey.status !== "sent" && <SyncMark state={journey.status} />}
      {isOpen(project) && steps.length < MOST_STEPS && (
        <Button look="primary" icon="plus" onClick={() => setStep(steps.length)}>
          {t("journey-step-add")}
        </Button>
      )}
    </RoomPage>
  );
});

function withStep(steps: JourneyStep[], at: number, next: JourneyStep | null): JourneyStep[] {
  const rest = [...steps];
  rest.splice(at, 1, ...(next ? [next] : []));
  return rest;
}

interface StepsProps {
  project: Project;
  journey: Kept<Journey>;
  onStep: ((at: number) => void) | undefined;
}

function Steps({ project, journey: { body }, onStep }: StepsProps) {
  return (
    <ol class="journey-steps">
      {body.steps.map((step, at) => (
        <li key={at.toString()}>
          <Card>
            <h2 class="room-card-title" dir="auto">
              {at + 1}. {step.place}
            </h2>
            <Plain project={project} text={step.happened} />
            <p>
              <Feeling step={step} />
            </p>
            {(["who", "mattered", "idea"] as const).map(
              (name) =>
                step[name] && (
                  <p key={name} class="small">
                    <span class="quiet">{t(`journey-tells-${name}`)}: </span>
                    <span dir="auto">{step[name]}</span>
                  </p>
                ),
            )}
            {step.wait !== undefined && (
              <p class="small">{t("journey-waited", { minutes: step.wait })}</p>
            )}
            {onStep && (
              <Button size="dense" look="plain" icon="edit" onClick={() => onStep(at)}>
                {t("journey-step-change", { number: at + 1 })}
              </Button>
            )}
          </Card>
        </li>
      ))}
    </ol>
  );
}

const Feeling = ({ step }: { step: JourneyStep }) => (
  <span class="feeling" data-feeling={step.feeling}>
    <Face feeling={step.feeling} />
    <span>
      {t(`feeling-${step.feeling + 3}`)}
      {step.word && <span dir="auto">{` · ${step.word}`}</span>}
    </span>
  </span>
);
