/** One persona: a made-up person, drawn from released pieces and true once who told them says so. */
import "../../styles/screens/room_maps.css";
import "../diary/words";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { useServer } from "../../from_server";
import type { Kept } from "../../local";
import { Button } from "../../parts/Button";
import { EmptyState, Skeleton } from "../../parts/EmptyState";
import { Notice } from "../../parts/Notice";
import { t } from "../../words";
import { inRoom } from "./in_room";
import { type Persona, standing } from "./kinds";
import { PersonaForm } from "./PersonaForm";
import { PersonaTruth } from "./PersonaTruth";
import { isOpen, type Project } from "./project";
import { pathIn, RoomPage } from "./RoomPage";
import { type ReleasedPiece, readPieces } from "./released";
import { TwoVersions } from "./TwoVersions";

const TOLD = ["about", "matters", "hard", "helps"] as const;

export const PersonaScreen = inRoom(({ project, record }) => {
  const personas = standing(project, "persona");
  const { value: pieces, problem } = useServer(
    () => readPieces(project.id),
    `pieces ${project.id}`,
  );
  const { route } = useLocation();
  const [editing, setEditing] = useState(false);
  if (!personas) return <Skeleton label={t("room-loading")} />;
  const persona = personas.find((one) => one.record === record);
  if (record && !persona) {
    return (
      <RoomPage project={project} title={t("personas-title")} back="stories">
        <EmptyState title={t("persona-gone")} />
      </RoomPage>
    );
  }
  if (persona && !editing) {
    return (
      <RoomPage project={project} title={persona.body.name} back="stories">
        <Told project={project} persona={persona} pieces={pieces} />
        {isOpen(project) && pieces && (
          <Button look="plain" icon="edit" onClick={() => setEditing(true)}>
            {t("persona-change")}
          </Button>
        )}
      </RoomPage>
    );
  }
  return (
    <RoomPage
      project={project}
      title={t("persona-add")}
      lead={t("persona-add-lead")}
      back="stories"
    >
      {problem && <Notice kind="warn">{t("pieces-need-network")}</Notice>}
      {!pieces && !problem && <Skeleton label={t("room-loading")} />}
      {pieces && (
        <PersonaForm
          project={project}
          persona={persona}
          pieces={pieces}
          onKept={(kept) => {
            setEditing(false);
            route(pathIn(project, `personas/${kept}`));
          }}
        />
      )}
    </RoomPage>
  );
});

interface ToldProps {
  project: Project;
  persona: Kept<Persona>;
  pieces: ReleasedPiece[] | null;
}

function Told({ project, persona, pieces }: ToldProps) {
  const { body } = persona;
  return (
    <>
      <TwoVersions project={project} kind="persona" kept={persona} say={({ about }) => about} />
      {body.says && (
        <blockquote class="room-family-item" dir="auto">
          {body.says}
        </blockquote>
      )}
      <dl class="room-facts">
        {TOLD.filter((name) => body[name]).map((name) => (
          <div key={name}>
            <dt>{t(`persona-${name}`)}</dt>
            <dd class="room-text" dir="auto">
              {body[name]}
            </dd>
          </div>
        ))}
      </dl>
      {pieces && <PersonaTruth project={project} persona={persona} pieces={pieces} />}
    </>
  );
}
