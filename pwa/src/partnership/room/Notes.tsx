/** Notes, ideas for this project, asks and thanks; what was brought by whom, sort by sort. */
import "../making/words";
import "../../styles/screens/making.css";
import { useState } from "preact/hooks";
import type { Kept } from "../../local";
import { Button } from "../../parts/Button";
import { EmptyState, Skeleton } from "../../parts/EmptyState";
import { t } from "../../words";
import { standing } from "./kinds";
import type { Note } from "./made";
import { NoteForm, type Sort, sortOf } from "./NoteForm";
import { OneNote } from "./OneNote";
import { isOpen, type Project } from "./project";

interface Writing {
  sort: Sort;
  note: Kept<Note> | null;
}

export function Notes({ project }: { project: Project }) {
  const [writing, setWriting] = useState<Writing | null>(null);
  const notes = standing(project, "note");
  if (!notes) return <Skeleton label={t("room-loading")} />;
  if (writing) {
    return <NoteForm project={project} {...writing} onKept={() => setWriting(null)} />;
  }
  return (
    <>
      {isOpen(project) && (
        <div class="row">
          <Button
            look="primary"
            icon="plus"
            onClick={() => setWriting({ sort: "note", note: null })}
          >
            {t("note-add")}
          </Button>
          <Button
            size="dense"
            icon="question"
            onClick={() => setWriting({ sort: "ask", note: null })}
          >
            {t("ask-add")}
          </Button>
          <Button
            size="dense"
            icon="heart"
            onClick={() => setWriting({ sort: "thanks", note: null })}
          >
            {t("thanks-add")}
          </Button>
        </div>
      )}
      {notes.length === 0 && <EmptyState drawing="cups" title={t("note-none")} />}
      {[...notes].reverse().map((note) => (
        <OneNote
          key={note.record}
          project={project}
          note={note}
          onChange={() => setWriting({ sort: sortOf(note.body), note })}
        />
      ))}
    </>
  );
}
