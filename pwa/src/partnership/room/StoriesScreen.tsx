/** What people lived through: pieces that members released, and the personas drawn from them. */
import "../../styles/screens/room_maps.css";
import "../diary/words";
import { type FromServer, useServer } from "../../from_server";
import { personHere } from "../../local";
import { Button } from "../../parts/Button";
import { Card, List, ListRow, Section } from "../../parts/Card";
import { EmptyState, Skeleton } from "../../parts/EmptyState";
import { Notice } from "../../parts/Notice";
import { problemWords } from "../../problem_words";
import { t } from "../../words";
import { Piece } from "../diary/Piece";
import { inRoom } from "./in_room";
import { standing } from "./kinds";
import { isTrue } from "./persona";
import { isOpen, type Project } from "./project";
import { pathIn, RoomPage } from "./RoomPage";
import { type ReleasedPiece, readPieces } from "./released";

export const StoriesScreen = inRoom(({ project }) => {
  const pieces = useServer(() => readPieces(project.id), `pieces ${project.id}`);
  return (
    <RoomPage project={project} title={t("stories-title")} lead={t("stories-lead")}>
      <Personas project={project} pieces={pieces.value} />
      <Pieces pieces={pieces} />
    </RoomPage>
  );
});

interface PersonasProps {
  project: Project;
  pieces: ReleasedPiece[] | null;
}

function Personas({ project, pieces }: PersonasProps) {
  const personas = standing(project, "persona") ?? [];
  const words = standing(project, "persona.true") ?? [];
  return (
    <Section title={t("personas-title")} lead={t("personas-lead")}>
      {personas.length > 0 && (
        <List>
          {personas.map((persona) => (
            <ListRow
              key={persona.record}
              icon="person"
              href={pathIn(project, `personas/${persona.record}`)}
              title={<span dir="auto">{persona.body.name}</span>}
              detail={
                pieces && t(isTrue(persona, words, pieces) ? "persona-said-true" : "persona-draft")
              }
            />
          ))}
        </List>
      )}
      {isOpen(project) && (
        <Button icon="plus" href={pathIn(project, "personas/new")}>
          {t("persona-add")}
        </Button>
      )}
    </Section>
  );
}

function Pieces({ pieces: { value, problem } }: { pieces: FromServer<ReleasedPiece[]> }) {
  return (
    <Section title={t("pieces-title")} lead={t("pieces-lead")}>
      {problem && (
        <Notice kind="warn" live>
          {problem.status === 0 ? t("pieces-need-network") : problemWords(problem)}
        </Notice>
      )}
      {!value && !problem && <Skeleton label={t("room-loading")} />}
      {value?.length === 0 && (
        <EmptyState title={t("pieces-none")}>{t("pieces-none-what")}</EmptyState>
      )}
      {value?.map((piece) => (
        <Card key={piece.record}>
          <p class="room-card-title" dir="auto">
            {piece.person === personHere() ? t("room-role-you") : piece.name}
          </p>
          <Piece piece={piece} />
        </Card>
      ))}
      <List>
        <ListRow
          icon="note"
          href="/together/diary"
          title={t("story-title")}
          detail={t("story-row")}
        />
      </List>
    </Section>
  );
}
