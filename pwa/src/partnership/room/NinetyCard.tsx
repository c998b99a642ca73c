/** One goal for ninety days with its weeks. A week without a tick is blank, and nothing is said of it. */
import { dayInWords } from "../../dates";
import { type Kept, keepAs, namedId, today } from "../../local";
import { Button } from "../../parts/Button";
import { Card } from "../../parts/Card";
import { Icon } from "../../parts/Icon";
import { SyncMark } from "../../parts/SyncState";
import { t } from "../../words";
import { standing } from "./kinds";
import { asksBack, mondayOf, tickOf, weeksOf } from "./ninety";
import { Plain } from "./Plain";
import { isOpen, nameIn, type Project } from "./project";
import { TwoVersions } from "./TwoVersions";
import type { Ninety } from "./working";

interface Props {
  project: Project;
  goal: Kept<Ninety>;
  onWrite: (back: boolean) => void;
}

export function NinetyCard({ project, goal, onWrite }: Props) {
  const { body, status } = goal;
  const day = today(new Date());
  return (
    <Card>
      <TwoVersions project={project} kind="ninety" kept={goal} say={(one) => one.goal} />
      <h2 class="room-card-title" dir="auto">
        {body.goal}
      </h2>
      <p class="small">
        {t("ninety-whose", { name: nameIn(project, body.owner), day: dayInWords(body.ends) })}
      </p>
      <Weeks project={project} goal={goal} />
      {body.came && (
        <div class="room-voice">
          <p>
            <strong>{t(`ninety-came-is-${body.came}`)}</strong>
          </p>
          {body.learned && <Plain project={project} text={body.learned} />}
        </div>
      )}
      {status !== "sent" && <SyncMark state={status} />}
      {isOpen(project) && (
        <div class="row">
          {!body.came && day <= body.ends && <TickWeek project={project} goal={goal} day={day} />}
          {asksBack(body, day) && (
            <Button size="dense" look="primary" onClick={() => onWrite(true)}>
              {t("ninety-back")}
            </Button>
          )}
          <Button
            size="dense"
            look="plain"
            icon="edit"
            onClick={() => onWrite(body.came !== undefined)}
          >
            {t("ninety-change")}
          </Button>
        </div>
      )}
    </Card>
  );
}

function Weeks({ project, goal }: { project: Project; goal: Kept<Ninety> }) {
  const ticks = standing(project, "ninety.tick") ?? [];
  const weeks = weeksOf(goal.body, today(new Date()));
  const ticked = weeks.filter((week) => tickOf(goal, week, ticks));
  return (
    <>
      <div class="room-weeks" aria-hidden="true">
        {weeks.map((week) => (
          <span key={week} data-ticked={tickOf(goal, week, ticks) ? true : undefined}>
            {tickOf(goal, week, ticks) && <Icon name="check" size={20} />}
          </span>
        ))}
      </div>
      <p class="small">{t("ninety-ticked", { count: ticked.length })}</p>
    </>
  );
}

function TickWeek({ project, goal, day }: { project: Project; goal: Kept<Ninety>; day: string }) {
  const week = mondayOf(day);
  const tick = tickOf(goal, week, standing(project, "ninety.tick") ?? []);
  const turn = async () => {
    const record = await namedId(goal.record, `tick:${week}`);
    const place = { child: project.id, kind: "ninety.tick", kept: tick, record };
    await keepAs(place, tick ? null : { ninety: goal.record, week });
  };
  return (
    <Button size="dense" icon={tick ? "undo" : "check"} onClick={() => void turn()}>
      {t(tick ? "ninety-untick" : "ninety-tick")}
    </Button>
  );
}
