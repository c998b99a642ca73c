/** One's own order, moved answer by answer; nobody's order is shown before one's own is kept. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { type Kept, keepAs, namedId, personHere } from "../../local";
import { Button, IconButton } from "../../parts/Button";
import { t } from "../../words";
import type { Priority, Rank } from "./kinds";
import { moved } from "./priority";
import type { Project } from "./project";

interface Props {
  project: Project;
  priority: Kept<Priority>;
  round: number;
  mine: Kept<Rank> | undefined;
  onKept: () => void;
}

interface Move {
  to: number;
  by: -1 | 1;
}

export function RankForm({ project, priority, round, mine, onKept }: Props) {
  const [order, setOrder] = useState(mine?.body.order ?? priority.body.options);
  const [last, setLast] = useState<Move | null>(null);
  const rows = useRef<HTMLOListElement>(null);
  // A row that moves would leave the keyboard behind.
  useLayoutEffect(() => {
    const buttons = last && rows.current?.children[last.to]?.querySelectorAll("button");
    if (buttons) buttons[last.by < 0 ? 0 : buttons.length - 1]?.focus();
  }, [last]);
  const move = (at: number, by: Move["by"]) => {
    setOrder(moved(order, at, by));
    setLast({ to: at + by, by });
  };
  const save = async () => {
    const record = await namedId(priority.record, `rank:${round}:${personHere()}`);
    const place = { child: project.id, kind: "priority.rank", kept: mine, record };
    await keepAs(place, { priority: priority.record, round, order });
    onKept();
  };
  return (
    <>
      <p>{t(`rank-lead-${round}`)}</p>
      <ol class="rank" ref={rows}>
        {order.map((option, at) => (
          <li key={option} class="rank-row">
            <span class="rank-place">{at + 1}</span>
            <span dir="auto">{option}</span>
            <span class="rank-moves">
              {at > 0 && (
                <IconButton
                  icon="up"
                  label={t("rank-up", { option })}
                  onClick={() => move(at, -1)}
                />
              )}
              {at < order.length - 1 && (
                <IconButton
                  icon="down"
                  label={t("rank-down", { option })}
                  onClick={() => move(at, 1)}
                />
              )}
            </span>
          </li>
        ))}
      </ol>
      <p class="unseen" role="status">
        {last && t("rank-now", { option: order[last.to] ?? "", place: last.to + 1 })}
      </p>
      <Button look="primary" onClick={() => void save()}>
        {t("rank-save")}
      </Button>
    </>
  );
}
