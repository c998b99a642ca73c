/** Notes, ideas for this project, and thanks. A question about one's own care moves to the visit. */
import { useState } from "preact/hooks";
import { writtenAt } from "../../dates";
import { type Kept, keepAs, personHere, today } from "../../local";
import { Button } from "../../parts/Button";
import { Card } from "../../parts/Card";
import { EmptyState, Skeleton } from "../../parts/EmptyState";
import { SyncMark } from "../../parts/SyncState";
import { children } from "../../people/me";
import { t } from "../../words";
import { CareQuestion } from "./CareQuestion";
import type { Question } from "./FormFields";
import { type Note, standing } from "./kinds";
import { Plain } from "./Plain";
import { isOpen, nameIn, type Project } from "./project";
import { RecordForm } from "./RecordForm";
import { TwoVersions } from "./TwoVersions";

const QUESTIONS: readonly Question[] = [
  { name: "of", as: "choice", options: ["note", "idea", "thanks"], required: true },
  { name: "text", as: "area", limit: 2000, required: true },
];

export function Notes({ project }: { project: Project }) {
  const [writing, setWriting] = useState<Kept<Note> | "new" | null>(null);
  const notes = standing(project, "note");
  if (!notes) return <Skeleton label={t("room-loading")} />;
  if (writing) {
    return (
      <RecordForm
        project={project}
        kind="note"
        prefix="note"
        questions={QUESTIONS}
        kept={writing === "new" ? null : writing}
        start={{ of: "note" }}
        onKept={() => setWriting(null)}
      />
    );
  }
  return (
    <>
      {isOpen(project) && (
        <Button look="primary" icon="plus" onClick={() => setWriting("new")}>
          {t("note-add")}
        </Button>
      )}
      {notes.length === 0 && <EmptyState drawing="cups" title={t("note-none")} />}
      {[...notes].reverse().map((note) => (
        <OneNote
          key={note.record}
          project={project}
          note={note}
          onChange={() => setWriting(note)}
        />
      ))}
    </>
  );
}

interface OneNoteProps {
  project: Project;
  note: Kept<Note>;
  onChange: () => void;
}

function OneNote({ project, note, onChange }: OneNoteProps) {
  const { record, body, by, at, status } = note;
  const mine = by === personHere();
  const remove = () => void keepAs({ child: project.id, kind: "note", kept: note }, null);
  return (
    <Card tint={body.of === "thanks"}>
      <TwoVersions project={project} kind="note" kept={note} say={({ text }) => text} />
      <p class="small quiet">
        {t(`note-of-${body.of}`)} · {nameIn(project, by)} · {writtenAt(at, today(new Date()))}
      </p>
      <Plain project={project} text={body.text} {...(mine ? {} : { record })} />
      {status !== "sent" && <SyncMark state={status} />}
      {mine && isOpen(project) && (
        <div class="row">
          <Button size="dense" look="plain" icon="edit" onClick={onChange}>
            {t("note-edit")}
          </Button>
          {children.value.length > 0 && <CareQuestion text={body.text} onMoved={remove} />}
        </div>
      )}
    </Card>
  );
}
