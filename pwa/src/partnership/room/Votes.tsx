/** What the group says to an item; one wish to talk is enough to put it on the next agenda. */
import { useState } from "preact/hooks";
import { dayInWords } from "../../dates";
import { type Kept, keepAs, today } from "../../local";
import { Button } from "../../parts/Button";
import { Notice } from "../../parts/Notice";
import { t } from "../../words";
import { standing } from "./kinds";
import { outcomeOf } from "./polls";
import { isOpen, nameIn, type Project } from "./project";
import type { Poll, PollAnswer } from "./working";

interface Props {
  project: Project;
  poll: Kept<Poll>;
  answers: readonly Kept<PollAnswer>[];
  closed: boolean;
}

export function Votes({ project, poll, answers, closed }: Props) {
  const outcome = outcomeOf(answers);
  const talks = outcome === "talk" || outcome === "split";
  return (
    <>
      <Notice kind={outcome === "yes" && closed ? "ok" : "info"}>
        {t(closed ? `poll-outcome-${outcome}` : `poll-so-far-${outcome}`)}
      </Notice>
      <ul class="stack stack-close">
        {answers.map(({ record, by, body }) => (
          <li key={record} class="room-voice">
            <p>
              <strong>{nameIn(project, by)}</strong>: {t(`poll-said-${body.says}`)}
            </p>
            {body.why && <p dir="auto">{body.why}</p>}
          </li>
        ))}
      </ul>
      {talks && isOpen(project) && <OnTheAgenda project={project} text={poll.body.text} />}
    </>
  );
}

/** Puts it on the next meeting's list, if one is planned. */
function OnTheAgenda({ project, text }: { project: Project; text: string }) {
  const [busy, setBusy] = useState(false);
  const day = today(new Date());
  const meeting = (standing(project, "meeting") ?? [])
    .filter(({ body }) => body.status === "planned" && body.day >= day)
    .sort((one, other) => one.body.day.localeCompare(other.body.day))[0];
  if (!meeting) return <p class="small">{t("poll-no-meeting")}</p>;
  const { agenda } = meeting.body;
  const line = text.slice(0, 200);
  if (agenda.some((item) => item.text === line)) {
    return <p class="small">{t("poll-on-agenda", { day: dayInWords(meeting.body.day) })}</p>;
  }
  const put = async () => {
    setBusy(true);
    const body = { ...meeting.body, agenda: [...agenda, { text: line, family: false }] };
    await keepAs({ child: project.id, kind: "meeting", kept: meeting }, body);
    setBusy(false);
  };
  return (
    <Button icon="plus" busy={busy} onClick={() => void put()}>
      {t("poll-to-agenda", { day: dayInWords(meeting.body.day) })}
    </Button>
  );
}
