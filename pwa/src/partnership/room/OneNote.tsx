/** One note of a room: who says it, how it is known, what it brings; an ask with its answers. */
import { writtenAt } from "../../dates";
import { type Kept, keepAs, personHere, today } from "../../local";
import { Button } from "../../parts/Button";
import { Card } from "../../parts/Card";
import { SyncMark } from "../../parts/SyncState";
import { children } from "../../people/me";
import { t } from "../../words";
import { Comments } from "../making/Comments";
import { Sources } from "../Sources";
import { CareQuestion } from "./CareQuestion";
import type { Note } from "./made";
import { Plain } from "./Plain";
import { isOpen, nameIn, type Project } from "./project";
import { TwoVersions } from "./TwoVersions";

interface Props {
  project: Project;
  note: Kept<Note>;
  onChange: () => void;
}

export function OneNote({ project, note, onChange }: Props) {
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
      <HowKnown note={body} name={nameIn(project, by)} />
      {body.question && (
        <p class="room-family-item" dir="auto">
          {body.question}
        </p>
      )}
      {status !== "sent" && <SyncMark state={status} />}
      {mine && isOpen(project) && (
        <div class="row">
          <Button size="dense" look="plain" icon="edit" onClick={onChange}>
            {t("note-edit")}
          </Button>
          {children.value.length > 0 && <CareQuestion text={body.text} onMoved={remove} />}
        </div>
      )}
      {body.of === "ask" && <Comments project={project} on={record} add={t("ask-answer")} />}
    </Card>
  );
}

/** How it is known, what it brings and from whom, and where it comes from. */
export function HowKnown({ note, name }: { note: Note; name: string }) {
  const { known, gives, sources } = note;
  if (!known && !gives && !sources) return null;
  return (
    <div class="stack stack-close">
      {(known || gives) && (
        <p class="room-known">
          {known && <span>{t(`note-known-${known}`)}</span>}
          {gives && <span>{t("note-from", { what: t(`note-gives-${gives}`), name })}</span>}
        </p>
      )}
      {sources && <Sources title={t("note-sources")} text={sources} />}
    </div>
  );
}
