/** One piece of one's own diary: written, changed, released into one project, taken back. */
import "../../styles/screens/room.css";
import "../../styles/screens/room_maps.css";
import "./words";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { fullDate } from "../../dates";
import { type Kept, keepAs, personHere, today } from "../../local";
import { Button } from "../../parts/Button";
import { Card } from "../../parts/Card";
import { EmptyState, Skeleton } from "../../parts/EmptyState";
import { Notice } from "../../parts/Notice";
import { SyncMark } from "../../parts/SyncState";
import { t } from "../../words";
import type { Question } from "../room/FormFields";
import type { Experience } from "../room/kinds";
import { useProjects } from "../room/project";
import { RecordForm } from "../room/RecordForm";
import { TwoVersions } from "../room/TwoVersions";
import { DiaryPage } from "./DiaryPage";
import { ownPlace, useOwnDiary } from "./own";
import { Piece } from "./Piece";
import { Release } from "./Release";

const QUESTIONS: readonly Question[] = [
  { name: "happened", as: "area", limit: 1000, required: true },
  { name: "feeling", as: "feeling", required: true },
  { name: "word", as: "line", limit: 40 },
  { name: "place", as: "line", limit: 80 },
  { name: "mattered", as: "area" },
  { name: "day", as: "day", required: true },
];

export function PieceScreen({ record }: { record?: string }) {
  const pieces = useOwnDiary();
  const { route } = useLocation();
  const [editing, setEditing] = useState(false);
  const back: [string, string] = ["/together/diary", t("story-title")];
  if (pieces === "waiting") return <Skeleton label={t("room-loading")} />;
  if (pieces === "needs-network") {
    return (
      <DiaryPage title={t("story-title")} back={back}>
        <Notice>{t("story-needs-network")}</Notice>
      </DiaryPage>
    );
  }
  const piece = pieces.find((one) => one.record === record);
  if (record && !piece) {
    return (
      <DiaryPage title={t("story-title")} back={back}>
        <EmptyState title={t("story-gone")} />
      </DiaryPage>
    );
  }
  if (!piece || editing) {
    return (
      <DiaryPage
        title={t(piece ? "story-change" : "story-add")}
        lead={t("story-no-names")}
        back={back}
      >
        <PieceForm
          piece={piece}
          onKept={(kept) => {
            setEditing(false);
            route(`/together/diary/${kept}`);
          }}
        />
      </DiaryPage>
    );
  }
  return (
    <DiaryPage title={piece.body.place ?? fullDate(piece.body.day)} back={back}>
      <OnePiece piece={piece} onEdit={() => setEditing(true)} />
    </DiaryPage>
  );
}

interface FormProps {
  piece: Kept<Experience> | undefined;
  onKept: (record: string) => void;
}

/** Who wrote a piece in a project they left releases it to nobody by changing it. */
function PieceForm({ piece, onKept }: FormProps) {
  const projects = useProjects();
  const left = projects?.every(({ id }) => id !== piece?.body.released_to);
  return (
    <RecordForm
      project={ownPlace()}
      kind="experience"
      prefix="story"
      questions={QUESTIONS}
      kept={piece}
      start={{ day: today(new Date()) }}
      {...(left && { more: { released_to: undefined as never } })}
      onKept={(revision) => onKept(revision.record)}
    />
  );
}

function OnePiece({ piece, onEdit }: { piece: Kept<Experience>; onEdit: () => void }) {
  const { route } = useLocation();
  const remove = async () => {
    await keepAs({ child: personHere(), kind: "experience", kept: piece }, null);
    route("/together/diary");
  };
  return (
    <>
      <TwoVersions
        project={ownPlace()}
        kind="experience"
        kept={piece}
        say={({ happened }) => happened}
      />
      <Card>
        <Piece piece={piece.body} />
        {piece.status !== "sent" && <SyncMark state={piece.status} />}
      </Card>
      <Release piece={piece} />
      <div class="row">
        <Button icon="edit" onClick={onEdit}>
          {t("story-change")}
        </Button>
        <Button look="plain" icon="trash" onClick={() => void remove()}>
          {t("story-remove")}
        </Button>
      </div>
    </>
  );
}
