/** One question between meetings: one's own answer first, then what the group says. */
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { dayInWords, timeInWords } from "../../dates";
import { type Kept, keepAs, personHere, wallAt } from "../../local";
import { Button } from "../../parts/Button";
import { EmptyState, Skeleton } from "../../parts/EmptyState";
import { Notice } from "../../parts/Notice";
import { t } from "../../words";
import { inRoom } from "./in_room";
import { standing } from "./kinds";
import { PollAnswerForm } from "./PollAnswerForm";
import { PollForm } from "./PollForm";
import { answersTo, isClosed } from "./polls";
import { isOpen, nameIn, type Project } from "./project";
import { pathIn, RoomPage } from "./RoomPage";
import { SuitingTimes } from "./SuitingTimes";
import { TwoVersions } from "./TwoVersions";
import { Votes } from "./Votes";
import type { Poll } from "./working";

export const PollScreen = inRoom(({ project, record }) => {
  const { route, query } = useLocation();
  const polls = standing(project, "poll");
  if (!polls || !standing(project, "poll.answer")) return <Skeleton label={t("room-loading")} />;
  const poll = polls.find((one) => one.record === record);
  if (record && !poll) {
    return (
      <RoomPage project={project} title={t("between-title")} back="meetings">
        <EmptyState title={t("poll-gone")} />
      </RoomPage>
    );
  }
  if (!poll) {
    const of = query.of === "time" ? "time" : "item";
    return (
      <RoomPage project={project} title={t(`poll-${of}-new`)} back="meetings">
        <PollForm
          key={of}
          project={project}
          of={of}
          onKept={(kept) => route(pathIn(project, `polls/${kept}`))}
        />
      </RoomPage>
    );
  }
  return <OnePoll key={poll.record} project={project} poll={poll} />;
});

function OnePoll({ project, poll }: { project: Project; poll: Kept<Poll> }) {
  const [again, setAgain] = useState(false);
  const { route } = useLocation();
  const { body } = poll;
  const answers = answersTo(project, poll, standing(project, "poll.answer") ?? []);
  const mine = answers.find(({ by }) => by === personHere());
  const closed = isClosed(body, wallAt(new Date())) || !isOpen(project);
  const takeBack = async () => {
    await keepAs({ child: project.id, kind: "poll", kept: poll }, null);
    route(pathIn(project, "meetings"));
  };
  const until = {
    day: dayInWords(body.until.slice(0, 10)),
    time: timeInWords(body.until.slice(11)),
  };
  return (
    <RoomPage
      project={project}
      title={body.text}
      lead={t(closed ? "poll-closed" : "poll-open", { ...until, name: nameIn(project, poll.by) })}
      back="meetings"
    >
      <TwoVersions project={project} kind="poll" kept={poll} say={({ text }) => text} />
      {!closed && (!mine || again) ? (
        <PollAnswerForm project={project} poll={poll} mine={mine} onKept={() => setAgain(false)} />
      ) : (
        <>
          <p aria-live="polite">
            {t("poll-said", { count: answers.length, all: project.members.length })}
          </p>
          {body.of === "time" ? (
            <SuitingTimes project={project} poll={body} answers={answers} />
          ) : (
            <Votes project={project} poll={poll} answers={answers} closed={closed} />
          )}
          {!closed && (
            <Button icon="edit" onClick={() => setAgain(true)}>
              {t("poll-change")}
            </Button>
          )}
        </>
      )}
      {!closed && poll.by === personHere() && (
        <Button look="plain" onClick={() => void takeBack()}>
          {t("poll-take-back")}
        </Button>
      )}
      {!closed && !mine && <Notice>{t("poll-own-first")}</Notice>}
    </RoomPage>
  );
}
