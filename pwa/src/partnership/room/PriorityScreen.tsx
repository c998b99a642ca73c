/** One question with its answers: rank alone, see the spread, talk, rank again. */
import "../../styles/screens/rank.css";
import "../diary/words";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { type Kept, personHere } from "../../local";
import { Button } from "../../parts/Button";
import { EmptyState, Skeleton } from "../../parts/EmptyState";
import { Tabs } from "../../parts/Tabs";
import { t } from "../../words";
import { inRoom } from "./in_room";
import { type Priority, standing } from "./kinds";
import { PriorityForm } from "./PriorityForm";
import { PrioritySpread } from "./PrioritySpread";
import { ROUNDS, ranksOf } from "./priority";
import { isOpen, type Project } from "./project";
import { RankForm } from "./RankForm";
import { pathIn, RoomPage } from "./RoomPage";
import { TwoVersions } from "./TwoVersions";

export const PriorityScreen = inRoom(({ project, record }) => {
  const priorities = standing(project, "priority");
  const { route } = useLocation();
  if (!priorities) return <Skeleton label={t("room-loading")} />;
  const priority = priorities.find((one) => one.record === record);
  if (record && !priority) {
    return (
      <RoomPage project={project} title={t("priorities-title")} back="priorities">
        <EmptyState title={t("priority-gone")} />
      </RoomPage>
    );
  }
  if (!priority) {
    return (
      <RoomPage project={project} title={t("priority-add")} back="priorities">
        <PriorityForm
          project={project}
          onKept={(kept) => route(pathIn(project, `priorities/${kept}`))}
        />
      </RoomPage>
    );
  }
  return (
    <RoomPage project={project} title={priority.body.question} back="priorities">
      <TwoVersions
        project={project}
        kind="priority"
        kept={priority}
        say={({ options }) => options.join(" · ")}
      />
      <Rounds project={project} priority={priority} />
    </RoomPage>
  );
});

function Rounds({ project, priority }: { project: Project; priority: Kept<Priority> }) {
  const all = standing(project, "priority.rank") ?? [];
  const second = ranksOf(priority, all, 2).length > 0;
  const [round, setRound] = useState<number>(second ? 2 : 1);
  const [again, setAgain] = useState(false);
  const ranks = ranksOf(priority, all, round);
  const mine = ranks.find(({ by }) => by === personHere());
  const ranked = ranksOf(priority, all, 1).length > 1;
  return (
    <>
      {ranked && (
        <Tabs
          label={t("priority-rounds")}
          value={String(round)}
          onChange={(next) => setRound(Number(next))}
          options={ROUNDS.map((one) => ({ value: String(one), label: t(`priority-round-${one}`) }))}
        />
      )}
      {(!mine || again) && isOpen(project) ? (
        <RankForm
          key={round}
          project={project}
          priority={priority}
          round={round}
          mine={mine}
          onKept={() => setAgain(false)}
        />
      ) : (
        <>
          <PrioritySpread project={project} priority={priority} ranks={ranks} />
          {isOpen(project) && (
            <Button icon="edit" onClick={() => setAgain(true)}>
              {t("rank-change")}
            </Button>
          )}
        </>
      )}
    </>
  );
}
