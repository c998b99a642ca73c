/** What families and what staff say to the same question, side by side; one's own to write or change. */
import { useState } from "preact/hooks";
import { type Kept, personHere } from "../../local";
import { Button } from "../../parts/Button";
import { Card } from "../../parts/Card";
import { SyncMark } from "../../parts/SyncState";
import { t } from "../../words";
import type { Question } from "./FormFields";
import { onlyIn, standing } from "./kinds";
import { Plain } from "./Plain";
import { isOpen, nameIn, type Project } from "./project";
import { RecordForm } from "./RecordForm";
import type { Perspective, StandingQuestion } from "./working";

const QUESTIONS: readonly Question[] = [{ name: "text", as: "area", limit: 1000, required: true }];

type Side = "family" | "staff";

interface Props {
  project: Project;
  question: StandingQuestion;
}

export function Perspectives({ project, question }: Props) {
  const [writing, setWriting] = useState(false);
  const all = (standing(project, "perspective") ?? []).filter(
    ({ body }) => body.question === question,
  );
  const mine = all.find(({ by }) => by === personHere());
  return (
    <>
      <div class="room-sides">
        {(["family", "staff"] as const).map((side) => (
          <OneSide key={side} project={project} question={question} side={side} all={all} />
        ))}
      </div>
      {isOpen(project) && writing && (
        <Card tint>
          <RecordForm
            project={project}
            kind="perspective"
            prefix={`perspective-${question}-${sideOf(project, personHere())}`}
            questions={QUESTIONS}
            kept={mine}
            record={() => onlyIn(project, `perspective:${question}:${personHere()}`)}
            more={{ question }}
            onKept={() => setWriting(false)}
          />
        </Card>
      )}
      {isOpen(project) && !writing && (
        <Button
          {...(mine ? { icon: "edit" as const } : { look: "primary" as const })}
          onClick={() => setWriting(true)}
        >
          {t(mine ? "perspective-change" : "perspective-say")}
        </Button>
      )}
    </>
  );
}

interface OneSideProps extends Props {
  side: Side;
  all: readonly Kept<Perspective>[];
}

function OneSide({ project, question, side, all }: OneSideProps) {
  const said = all.filter(({ by }) => sideOf(project, by) === side);
  const silent = project.members.filter(
    ({ person, place }) =>
      place !== "finished" &&
      sideOf(project, person) === side &&
      !said.some(({ by }) => by === person),
  );
  return (
    <section class="room-side" data-side={side}>
      <h3>{t(`perspective-${question}-${side}`)}</h3>
      {said.map(({ record, by, body, status }) => (
        <div key={record} class="room-voice">
          <p class="small quiet">{nameIn(project, by)}</p>
          <Plain project={project} text={body.text} />
          {status !== "sent" && <SyncMark state={status} />}
        </div>
      ))}
      {silent.length > 0 && (
        <p class="small quiet">
          {t("perspective-silent", { names: silent.map(({ name }) => name).join(", ") })}
        </p>
      )}
    </section>
  );
}

/** Who left is counted among the staff no more than among families: by the role they had here. */
function sideOf(project: Project, person: string): Side {
  const role = project.members.find((one) => one.person === person)?.role;
  return role === "partner" ? "family" : "staff";
}
