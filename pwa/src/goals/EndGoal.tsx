/** The end of a goal: reached, changed or let go. There is no "failed". */
import { useState } from "preact/hooks";
import { keepAs } from "../local";
import { Button } from "../parts/Button";
import { TextField } from "../parts/TextField";
import type { Child } from "../people/me";
import { t } from "../words";
import { GOAL, type Goal, type GoalStatus, isOver } from "./goal";

export function EndGoal({ child, goal }: { child: Child; goal: Goal }) {
  const [open, setOpen] = useState(false);
  const [word, setWord] = useState(goal.body.ended ?? "");
  const become = async (status: GoalStatus) => {
    const { ended: _, ...body } = goal.body;
    const told = word.trim() ? { ended: word.trim() } : {};
    await keepAs({ child: child.id, kind: GOAL, kept: goal }, { ...body, ...told, status });
    setOpen(false);
  };
  if (isOver(goal)) {
    return (
      <div>
        <Button icon="undo" onClick={() => void become("active")}>
          {t("goal-again")}
        </Button>
      </div>
    );
  }
  return (
    <div class="stack stack-close">
      <div class="row">
        <Button icon="edit" href={`/c/${child.id}/goals/${goal.record}/change`}>
          {t("goal-change")}
        </Button>
        {!open && <Button onClick={() => setOpen(true)}>{t("goal-end")}</Button>}
      </div>
      {open && (
        <fieldset class="goal-end stack stack-close">
          <legend class="field-label">{t("goal-end-how")}</legend>
          <TextField
            name="goal-ended"
            label={t("goal-ended")}
            optional
            maxLength={300}
            value={word}
            onChange={setWord}
          />
          <Button look="primary" icon="star" onClick={() => void become("reached")}>
            {t("goal-status-reached")}
          </Button>
          <Button onClick={() => void become("changed")}>{t("goal-status-changed")}</Button>
          <Button onClick={() => void become("let-go")}>{t("goal-status-let-go")}</Button>
          <p class="small quiet">{t("goal-end-free")}</p>
        </fieldset>
      )}
    </div>
  );
}
