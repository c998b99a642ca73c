/** What waits for oneself: own tasks, the next meeting, minutes missed, words not clear to somebody. */
import { dayName } from "../../dates";
import { type Kept, personHere, today, wallAt } from "../../local";
import { List, ListRow, Section } from "../../parts/Card";
import { t } from "../../words";
import { type Meeting, standing, type Task } from "./kinds";
import type { Project } from "./project";
import { pathIn } from "./RoomPage";
import { askedOfMe } from "./unclear";
import { waitingFor } from "./waiting";

export function NextUp({ project }: { project: Project }) {
  const me = personHere();
  const day = today(new Date());
  const tasks = standing(project, "task") ?? [];
  const meetings = standing(project, "meeting") ?? [];
  const mine = tasks.filter(({ body }) => body.status === "open" && body.owner === me);
  const next = meetings.find(({ body }) => body.status === "planned" && body.day >= day);
  const missed = meetings.findLast(({ body }) => body.status === "held");
  const asked = askedOfMe(project);
  const { polls, stages } = waitingFor(project, me, wallAt(new Date()));
  return (
    <Section title={t("next-title")}>
      <List>
        {asked.map(({ record, body }) => (
          <ListRow
            key={record}
            icon="question"
            href={pathIn(project, "notes")}
            title={t("next-unclear", { word: body.word })}
            detail={t("next-unclear-what")}
          />
        ))}
        {polls.map(({ record, body }) => (
          <ListRow
            key={record}
            icon={body.of === "time" ? "clock" : "question"}
            href={pathIn(project, `polls/${record}`)}
            title={<span dir="auto">{body.text}</span>}
            detail={t("next-poll-what", { day: dayName(body.until.slice(0, 10), day) })}
          />
        ))}
        {stages.map(({ record, body }) => (
          <ListRow
            key={record}
            icon="check"
            href={pathIn(project, "stages")}
            title={t("next-stage", { stage: t(`way-${body.stage}`) })}
            detail={t("next-stage-what")}
          />
        ))}
        {mine.map((task) => (
          <TaskRow key={task.record} project={project} task={task} day={day} />
        ))}
        {next && <MeetingRow project={project} meeting={next} day={day} />}
        {missed && !missed.body.present?.includes(me) && (
          <ListRow
            icon="note"
            href={pathIn(project, `meetings/${missed.record}`)}
            title={t("next-minutes")}
            detail={dayName(missed.body.day, day)}
          />
        )}
        {mine.length === 0 && !next && asked.length === 0 && polls.length + stages.length === 0 && (
          <ListRow icon="check" title={t("next-nothing")} detail={t("next-nothing-what")} />
        )}
      </List>
    </Section>
  );
}

function TaskRow({ project, task, day }: { project: Project; task: Kept<Task>; day: string }) {
  return (
    <ListRow
      icon="list"
      href={pathIn(project, "tasks")}
      title={<span dir="auto">{task.body.text}</span>}
      detail={t(task.body.due < day ? "task-late" : "task-due", {
        day: dayName(task.body.due, day),
      })}
    />
  );
}

interface MeetingRowProps {
  project: Project;
  meeting: Kept<Meeting>;
  day: string;
}

function MeetingRow({ project, meeting: { record, body }, day }: MeetingRowProps) {
  return (
    <ListRow
      icon="visits"
      href={pathIn(project, `meetings/${record}`)}
      title={t("next-meeting", { day: dayName(body.day, day), time: body.time })}
      detail={t(`meeting-how-${body.how}`)}
    />
  );
}
