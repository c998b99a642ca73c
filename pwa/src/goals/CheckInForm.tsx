/** "How does it go?": one tap, and a word if one likes. */
import { useState } from "preact/hooks";
import { keepAs, type Revision, takeBack } from "../local";
import { Button } from "../parts/Button";
import { Choice } from "../parts/Choice";
import { SaveButton } from "../parts/SaveButton";
import { TextField } from "../parts/TextField";
import { showToast } from "../parts/Toast";
import type { Child } from "../people/me";
import { t } from "../words";
import { signed } from "./GoalFacts";
import { ANSWERS, type Answer, CHECK_IN, type CheckInBody, type Goal, LEVELS } from "./goal";

interface Props {
  child: Child;
  goal: Goal;
  day: string;
  /** Whether the goal asks for it today. */
  asks: boolean;
  /** Whether somebody has answered today. */
  told: boolean;
}

export function CheckInForm({ child, goal, day, asks, told }: Props) {
  const [open, setOpen] = useState(asks);
  if (!open) {
    return (
      <div class="stack stack-close">
        {told && <p class="goal-thanks">{t("goal-thanks")}</p>}
        <div>
          <Button icon="edit" onClick={() => setOpen(true)}>
            {t("goal-tell")}
          </Button>
        </div>
      </div>
    );
  }
  return <Fields child={child} goal={goal} day={day} onDone={() => setOpen(false)} />;
}

type FieldsProps = Omit<Props, "asks" | "told"> & { onDone: () => void };

function Fields({ child, goal, day, onDone }: FieldsProps) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [missing, setMissing] = useState(false);
  const [word, setWord] = useState("");
  const [level, setLevel] = useState<string | null>(null);
  const save = async (event: Event) => {
    event.preventDefault();
    if (!answer) return setMissing(true);
    const body: CheckInBody = { goal: goal.record, day, answer };
    if (word.trim()) body.word = word.trim();
    if (level !== null) body.level = Number(level);
    tell(child, await keepAs({ child: child.id, kind: CHECK_IN }, body));
    onDone();
  };
  const levels = LEVELS.filter((one) => goal.body.levels?.[one]);
  return (
    <form class="goal-check stack stack-close" noValidate onSubmit={(event) => void save(event)}>
      <Choice
        name="goal-answer"
        label={t("goal-how-goes")}
        value={answer}
        error={missing && !answer ? t("goal-answer-missing") : undefined}
        options={ANSWERS.map((value) => ({ value, label: t(`goal-answer-${value}`) }))}
        onChange={setAnswer}
      />
      {levels.length > 0 && (
        <Choice
          name="goal-level"
          label={t("goal-level-now")}
          layout="list"
          optional
          value={level}
          options={levels.map((value) => ({
            value,
            label: `${signed(value)} · ${goal.body.levels?.[value]}`,
          }))}
          onChange={setLevel}
        />
      )}
      <TextField
        name="goal-word"
        label={t("goal-word")}
        optional
        maxLength={200}
        value={word}
        onChange={setWord}
      />
      <SaveButton child={child} />
    </form>
  );
}

function tell(child: Child, kept: Revision<CheckInBody>): void {
  showToast({ text: t("goal-told"), undo: () => void takeBack(child.id, kept) });
}
