/** Words of members on something that was made: each adds theirs, all read them without a network. */
import "../../styles/screens/thread.css";
import { signal } from "@preact/signals";
import { writtenAt } from "../../dates";
import { type Kept, keepAs, personHere, today } from "../../local";
import { Button } from "../../parts/Button";
import { SyncMark } from "../../parts/SyncState";
import { t } from "../../words";
import type { Question } from "../room/FormFields";
import { standing } from "../room/kinds";
import type { Comment } from "../room/made";
import { Plain } from "../room/Plain";
import { isOpen, nameIn, type Project } from "../room/project";
import { RecordForm } from "../room/RecordForm";

const QUESTIONS: readonly Question[] = [{ name: "text", as: "area", limit: 600, required: true }];

interface Props {
  project: Project;
  /** The record that the words are on. */
  on: string;
  /** What the button says; "Say something" when left out. */
  add?: string;
}

/** The record that somebody writes on: one form at a time, what was begun elsewhere is kept. */
const writingOn = signal<string | null>(null);

const commentsOn = (project: Project, on: string): Kept<Comment>[] =>
  (standing(project, "comment") ?? []).filter(({ body }) => body.on === on);

export function Comments({ project, on, add }: Props) {
  const writing = writingOn.value === on;
  const said = commentsOn(project, on);
  return (
    <div class="stack stack-close">
      {said.length > 0 && (
        <ul class="thread" aria-label={t("comments")}>
          {said.map((comment) => (
            <OneComment key={comment.record} project={project} comment={comment} />
          ))}
        </ul>
      )}
      {writing && (
        <RecordForm
          project={project}
          kind="comment"
          prefix="comment"
          about={on}
          questions={QUESTIONS}
          more={{ on }}
          save={t("comment-send")}
          onKept={() => {
            writingOn.value = null;
          }}
        />
      )}
      {!writing && isOpen(project) && (
        <div>
          <Button
            size="dense"
            icon="note"
            onClick={() => {
              writingOn.value = on;
            }}
          >
            {add ?? t("comment-add")}
          </Button>
        </div>
      )}
    </div>
  );
}

function OneComment({ project, comment }: { project: Project; comment: Kept<Comment> }) {
  const { by, at, body, record, status } = comment;
  const mine = by === personHere();
  const remove = () => void keepAs({ child: project.id, kind: "comment", kept: comment }, null);
  return (
    <li>
      <p class="small quiet">
        {nameIn(project, by)} · {writtenAt(at, today(new Date()))}
      </p>
      <Plain project={project} text={body.text} {...(mine ? {} : { record })} />
      {status !== "sent" && <SyncMark state={status} />}
      {mine && isOpen(project) && (
        <div>
          <Button size="dense" look="plain" onClick={remove}>
            {t("comment-remove")}
          </Button>
        </div>
      )}
    </li>
  );
}
