/** Tasks: each with one owner and a day; handed over and ticked off in a tap. */
import { useState } from "preact/hooks";
import { dayName } from "../../dates";
import { type Kept, keepAs, personHere, today } from "../../local";
import { Button } from "../../parts/Button";
import { Card, Section } from "../../parts/Card";
import { EmptyState, Skeleton } from "../../parts/EmptyState";
import { SyncMark } from "../../parts/SyncState";
import { showToast } from "../../parts/Toast";
import { t } from "../../words";
import type { Question } from "./FormFields";
import { inRoom } from "./in_room";
import { standing, type Task } from "./kinds";
import { isOpen, nameIn, type Project } from "./project";
import { RecordForm } from "./RecordForm";
import { RoomPage } from "./RoomPage";
import { TwoVersions } from "./TwoVersions";

const QUESTIONS: readonly Question[] = [
  { name: "text", as: "line", required: true },
  { name: "owner", as: "member", required: true },
  { name: "due", as: "day", required: true },
  { name: "by", as: "choice", options: ["together", "family", "clinic"] },
  { name: "help", as: "area" },
];

export const TasksScreen = inRoom(({ project }) => {
  const [editing, setEditing] = useState<Kept<Task> | "new" | null>(null);
  const tasks = standing(project, "task");
  if (!tasks) return <Skeleton label={t("room-loading")} />;
  const open = tasks.filter(({ body }) => body.status === "open").sort(byDue);
  const over = tasks.filter(({ body }) => body.status !== "open").reverse();
  if (editing) {
    const kept = editing === "new" ? null : editing;
    return (
      <RoomPage project={project} title={t(kept ? "task-change" : "task-new")} back="tasks">
        <RecordForm
          project={project}
          kind="task"
          prefix="task"
          questions={QUESTIONS}
          kept={kept}
          start={{ owner: personHere() }}
          more={{ status: kept?.body.status ?? "open" }}
          onKept={() => setEditing(null)}
        />
      </RoomPage>
    );
  }
  return (
    <RoomPage project={project} title={t("task-title")} lead={t("task-lead")}>
      {open.length === 0 && <EmptyState title={t("task-none")}>{t("task-none-what")}</EmptyState>}
      {open.map((task) => (
        <OneTask
          key={task.record}
          project={project}
          task={task}
          onChange={() => setEditing(task)}
        />
      ))}
      {isOpen(project) && (
        <Button look="primary" icon="plus" onClick={() => setEditing("new")}>
          {t("task-add")}
        </Button>
      )}
      {over.length > 0 && (
        <Section title={t("task-over")}>
          <ul class="stack stack-close">
            {over.map(({ record, body }) => (
              <li key={record} class="quiet">
                <span dir="auto">{body.text}</span> · {nameIn(project, body.owner)} ·{" "}
                {t(`task-status-${body.status}`)}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </RoomPage>
  );
});

const byDue = (one: Kept<Task>, other: Kept<Task>) => one.body.due.localeCompare(other.body.due);

interface OneTaskProps {
  project: Project;
  task: Kept<Task>;
  onChange: () => void;
}

function OneTask({ project, task, onChange }: OneTaskProps) {
  const { body, status } = task;
  const day = today(new Date());
  const done = async () => {
    const place = { child: project.id, kind: "task" };
    const ticked = await keepAs({ ...place, kept: task }, { ...body, status: "done" as const });
    const undo = () => void keepAs({ ...place, kept: { ...task, heads: [ticked] } }, body);
    showToast({ text: t("task-done"), undo });
  };
  return (
    <Card>
      <TwoVersions project={project} kind="task" kept={task} say={({ text }) => text} />
      <h2 class="room-card-title" dir="auto">
        {body.text}
      </h2>
      <p class="small">
        {t(body.due < day ? "task-late" : "task-due", { day: dayName(body.due, day) })} ·{" "}
        {t("task-owner-is", { name: nameIn(project, body.owner) })}
        {body.by && ` · ${t(`task-by-${body.by}`)}`}
      </p>
      {body.help && (
        <p class="small quiet" dir="auto">
          {body.help}
        </p>
      )}
      {status !== "sent" && <SyncMark state={status} />}
      {isOpen(project) && (
        <div class="row">
          <Button size="dense" icon="check" onClick={() => void done()}>
            {t("task-tick")}
          </Button>
          <Button size="dense" look="plain" onClick={onChange}>
            {t("task-edit")}
          </Button>
        </div>
      )}
    </Card>
  );
}
