/** The way of a project: define, plan, deliver. What each stage needs, and both sides' yes to it. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Revision } from "../../local";
import { Button } from "../../parts/Button";
import { Card } from "../../parts/Card";
import { Skeleton } from "../../parts/EmptyState";
import { Icon } from "../../parts/Icon";
import { t } from "../../words";
import { AgreeCard } from "./AgreeCard";
import { sayOn, wordsOn } from "./agreed";
import type { Question } from "./FormFields";
import { inRoom } from "./in_room";
import { onlyIn, standing } from "./kinds";
import { Plain } from "./Plain";
import { isOpen, namesOf, type Project } from "./project";
import { RecordForm } from "./RecordForm";
import { pathIn, RoomPage } from "./RoomPage";
import { isSigned, NEEDS, type RoomNow, roomNow, stageIn, stageNow } from "./stages";
import { TwoVersions } from "./TwoVersions";
import { STAGES, type Stage, type StageName } from "./working";

const QUESTIONS: readonly Question[] = [
  { name: "brought", as: "area", limit: 300, required: true },
];

export const StagesScreen = inRoom(({ project }) => {
  const room = roomNow(project);
  if (!room || !standing(project, "stage")) return <Skeleton label={t("room-loading")} />;
  const now = stageNow(project);
  return (
    <RoomPage project={project} title={t("way-title")} lead={t("way-lead")}>
      {STAGES.map((stage, at) => (
        <OneStage
          key={stage}
          project={project}
          stage={stage}
          room={room}
          state={isSigned(project, stage) ? "signed" : stage === now ? "now" : "later"}
          number={at + 1}
        />
      ))}
    </RoomPage>
  );
});

interface OneStageProps {
  project: Project;
  stage: StageName;
  room: RoomNow;
  state: "signed" | "now" | "later";
  number: number;
}

function OneStage({ project, stage, room, state, number }: OneStageProps) {
  return (
    <section class="room-stage stack" data-state={state}>
      <div class="room-stage-head">
        <span class="room-cycle" aria-hidden="true">
          {state === "signed" ? <Icon name="check" size={20} /> : number}
        </span>
        <h2>{t(`way-${stage}`)}</h2>
        <span class="small quiet">{t(`way-is-${state}`)}</span>
      </div>
      {state === "signed" ? (
        <Signed project={project} stage={stage}>
          <Needs project={project} stage={stage} room={room} />
          <SignOff project={project} stage={stage} now={false} />
        </Signed>
      ) : (
        <>
          <p>{t(`way-${stage}-what`)}</p>
          <Needs project={project} stage={stage} room={room} />
          <SignOff project={project} stage={stage} now={state === "now"} />
        </>
      )}
    </section>
  );
}

interface SignedProps {
  project: Project;
  stage: StageName;
  children: ComponentChildren;
}

/** A stage that both sides signed: what it brought and by whom; the rest folds away. */
function Signed({ project, stage, children }: SignedProps) {
  const put = stageIn(project, stage);
  if (!put) return null;
  const signed = wordsOn(project, put).map(({ by }) => by);
  return (
    <>
      <Plain project={project} text={put.body.brought} />
      <details class="run-more">
        <summary>{t("way-signed-by", { names: namesOf(project, signed) })}</summary>
        <div class="stack">{children}</div>
      </details>
    </>
  );
}

/** What the stage needs, ticked by what the room holds; what is open leads to its place. */
function Needs({ project, stage, room }: Pick<OneStageProps, "project" | "stage" | "room">) {
  return (
    <ul class="room-needs">
      {NEEDS[stage].map(({ name, place, met }) => {
        const has = met(room);
        return (
          <li key={name} data-met={has || undefined}>
            <Icon name={has ? "check" : "minus"} size={20} />
            <a href={pathIn(project, place)}>{t(`way-need-${name}`)}</a>
            <span class="unseen">{t(has ? "way-need-has" : "way-need-not")}</span>
          </li>
        );
      })}
    </ul>
  );
}

interface SignOffProps {
  project: Project;
  stage: StageName;
  now: boolean;
}

function SignOff({ project, stage, now }: SignOffProps) {
  const [writing, setWriting] = useState(false);
  const put = stageIn(project, stage);
  // Who puts a stage forward says yes to it.
  const putForward = async ({ record, id }: Revision<Stage>) => {
    await sayOn(project, { of: record, version: id, says: "yes" });
    setWriting(false);
  };
  if (writing) {
    return (
      <Card tint>
        <RecordForm
          project={project}
          kind="stage"
          prefix={`way-${stage}`}
          questions={QUESTIONS}
          kept={put}
          record={() => onlyIn(project, `stage:${stage}`)}
          more={{ stage }}
          save={t("way-put")}
          onKept={(kept) => void putForward(kept)}
        />
      </Card>
    );
  }
  return (
    <>
      {put && (
        <>
          <TwoVersions project={project} kind="stage" kept={put} say={({ brought }) => brought} />
          {!isSigned(project, stage) && <Plain project={project} text={put.body.brought} />}
          <AgreeCard project={project} about={put} what="stage" />
        </>
      )}
      {isOpen(project) && (now || put) && (
        <Button
          {...(put ? { look: "plain" as const } : { icon: "check" as const })}
          onClick={() => setWriting(true)}
        >
          {t(put ? "way-change" : "way-say-done")}
        </Button>
      )}
    </>
  );
}
