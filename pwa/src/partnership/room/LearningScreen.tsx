/** What each side alone knows, and the plan of what all hope to know. */
import { useState } from "preact/hooks";
import { fullDate } from "../../dates";
import { type Kept, today } from "../../local";
import { Button } from "../../parts/Button";
import { Card, Section } from "../../parts/Card";
import { Skeleton } from "../../parts/EmptyState";
import { SyncMark } from "../../parts/SyncState";
import { t } from "../../words";
import type { Question } from "./FormFields";
import { inRoom } from "./in_room";
import { standing } from "./kinds";
import { Perspectives } from "./Perspectives";
import { Plain } from "./Plain";
import { isOpen, type Project } from "./project";
import { RecordForm } from "./RecordForm";
import { RoomPage } from "./RoomPage";
import { TwoVersions } from "./TwoVersions";
import type { Learning } from "./working";

const PLAN: readonly Question[] = [
  { name: "know", as: "area", required: true },
  { name: "how", as: "area", required: true },
  { name: "by", as: "day", required: true },
];
const TELL: readonly Question[] = [{ name: "known", as: "area", limit: 1000, required: true }];

interface Writing {
  step: Kept<Learning> | null;
  tells: boolean;
}

export const LearningScreen = inRoom(({ project }) => {
  const [writing, setWriting] = useState<Writing | null>(null);
  const steps = standing(project, "learning");
  if (!steps || !standing(project, "perspective")) return <Skeleton label={t("room-loading")} />;
  if (writing) {
    const { step, tells } = writing;
    return (
      <RoomPage project={project} title={t(tells ? "learning-tell" : "learning-add")}>
        {tells && <Plain project={project} text={step?.body.know ?? ""} />}
        <RecordForm
          project={project}
          kind="learning"
          prefix="learning"
          questions={tells ? TELL : PLAN}
          kept={step}
          onKept={() => setWriting(null)}
        />
      </RoomPage>
    );
  }
  const inOrder = [...steps].sort((one, other) => one.body.by.localeCompare(other.body.by));
  return (
    <RoomPage project={project} title={t("room-place-learning")} lead={t("know-page-lead")}>
      <Section title={t("know-title")} lead={t("know-lead")}>
        <Perspectives project={project} question="know" />
      </Section>
      <Section title={t("learning-plan")} lead={t("learning-plan-lead")}>
        {inOrder.map((step) => (
          <OneStep
            key={step.record}
            project={project}
            step={step}
            onWrite={(tells) => setWriting({ step, tells })}
          />
        ))}
        {isOpen(project) && (
          <Button icon="plus" onClick={() => setWriting({ step: null, tells: false })}>
            {t("learning-add")}
          </Button>
        )}
      </Section>
    </RoomPage>
  );
});

interface OneStepProps {
  project: Project;
  step: Kept<Learning>;
  onWrite: (tells: boolean) => void;
}

function OneStep({ project, step, onWrite }: OneStepProps) {
  const { body, status } = step;
  const late = !body.known && body.by < today(new Date());
  return (
    <Card>
      <TwoVersions project={project} kind="learning" kept={step} say={({ know }) => know} />
      <h3 class="room-card-title" dir="auto">
        {body.know}
      </h3>
      <p class="small" dir="auto">
        {body.how}
      </p>
      <p class="small quiet">
        {t(late ? "learning-was-by" : "learning-until", { day: fullDate(body.by) })}
      </p>
      {body.known && (
        <div class="room-voice">
          <p class="small quiet">{t("learning-now-known")}</p>
          <Plain project={project} text={body.known} />
        </div>
      )}
      {status !== "sent" && <SyncMark state={status} />}
      {isOpen(project) && (
        <div class="row">
          <Button size="dense" onClick={() => onWrite(true)}>
            {t(body.known ? "learning-tell-again" : "learning-tell")}
          </Button>
          <Button size="dense" look="plain" icon="edit" onClick={() => onWrite(false)}>
            {t("learning-change")}
          </Button>
        </div>
      )}
    </Card>
  );
}
