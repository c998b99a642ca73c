/** Which time suits whom, what suits most first; and who needs child care for it. */
import type { Kept } from "../../local";
import { Button } from "../../parts/Button";
import { Card } from "../../parts/Card";
import { t } from "../../words";
import { timeLabel } from "./PollAnswerForm";
import { type Suiting, suiting } from "./polls";
import { isOpen, nameIn, namesOf, type Project } from "./project";
import { pathIn } from "./RoomPage";
import type { Poll, PollAnswer } from "./working";

interface Props {
  project: Project;
  poll: Poll;
  answers: readonly Kept<PollAnswer>[];
}

export function SuitingTimes({ project, poll, answers }: Props) {
  const notes = answers.filter(({ body }) => body.why);
  return (
    <>
      {suiting(poll, answers).map((row, at) => (
        <OneTime
          key={row.time}
          project={project}
          row={row}
          first={at === 0 && row.people.length > 0}
        />
      ))}
      {notes.map(({ record, by, body }) => (
        <p key={record} class="small">
          {nameIn(project, by)}: <span dir="auto">{body.why}</span>
        </p>
      ))}
    </>
  );
}

interface OneTimeProps {
  project: Project;
  row: Suiting;
  first: boolean;
}

function OneTime({ project, row, first }: OneTimeProps) {
  return (
    <Card tint={first}>
      <h2 class="room-card-title">{timeLabel(row.time)}</h2>
      <p class="small">
        {t("poll-suits-whom", { count: row.people.length, names: namesOf(project, row.people) })}
      </p>
      {row.care.length > 0 && (
        <p class="small quiet">{t("poll-needs-care", { names: namesOf(project, row.care) })}</p>
      )}
      {first && isOpen(project) && (
        <Button look="primary" href={pathIn(project, `meetings/new?${plan(row)}`)}>
          {t("poll-plan")}
        </Button>
      )}
    </Card>
  );
}

/** What the meeting's form begins with. */
function plan({ time, care }: Suiting): string {
  const known = new URLSearchParams({ day: time.slice(0, 10), time: time.slice(11) });
  if (care.length > 0) known.set("care", t("poll-care-for", { count: care.length }));
  return known.toString();
}
