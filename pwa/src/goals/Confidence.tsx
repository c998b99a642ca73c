/** How sure the family is; below 7 the goal is made easier together, nobody is pushed. */
import { useState } from "preact/hooks";
import { keepAs } from "../local";
import { Button } from "../parts/Button";
import { SaveButton } from "../parts/SaveButton";
import { TextArea } from "../parts/TextField";
import { showToast } from "../parts/Toast";
import type { Child } from "../people/me";
import { t } from "../words";
import { GOAL, type Goal, unsure } from "./goal";
import { SureField } from "./SureField";

export function Confidence({ child, goal }: { child: Child; goal: Goal }) {
  const [open, setOpen] = useState(false);
  const { confidence, more_sure: more } = goal.body;
  return (
    <section class="goal-sure stack stack-close">
      <h2>{t("goal-sure")}</h2>
      {confidence === undefined ? (
        <p class="quiet">{t("goal-sure-none")}</p>
      ) : (
        <p>{t("goal-sure-now", { number: confidence })}</p>
      )}
      {more && (
        <p dir="auto">
          <span class="quiet">{t("goal-more-sure")}</span> {more}
        </p>
      )}
      {unsure(goal.body) && !open && <p>{t("goal-unsure")}</p>}
      {open ? (
        <Asking child={child} goal={goal} onDone={() => setOpen(false)} />
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>{t("goal-sure-ask")}</Button>
        </div>
      )}
    </section>
  );
}

function Asking({ child, goal, onDone }: { child: Child; goal: Goal; onDone: () => void }) {
  const [sure, setSure] = useState(goal.body.confidence ?? null);
  const [more, setMore] = useState(goal.body.more_sure ?? "");
  const save = async (event: Event) => {
    event.preventDefault();
    if (sure !== null) {
      const { more_sure: _, ...body } = goal.body;
      const told = more.trim() ? { more_sure: more.trim() } : {};
      await keepAs(
        { child: child.id, kind: GOAL, kept: goal },
        { ...body, confidence: sure, ...told },
      );
      showToast({ text: t("goal-kept") });
    }
    onDone();
  };
  return (
    <form class="stack stack-close" onSubmit={(event) => void save(event)}>
      <SureField name="sure" label={t("goal-sure-ask")} value={sure} onChange={setSure} />
      {sure !== null && unsure({ ...goal.body, confidence: sure }) && (
        <TextArea
          name="more-sure"
          label={t("goal-more-sure")}
          hint={t("goal-more-sure-hint")}
          optional
          rows={2}
          limit={300}
          value={more}
          onChange={setMore}
        />
      )}
      <SaveButton child={child} />
    </form>
  );
}
