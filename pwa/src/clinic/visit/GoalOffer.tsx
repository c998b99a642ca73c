/** A goal that the team suggests: an offer, which the family takes or leaves. */
import { useState } from "preact/hooks";
import { GOAL, type GoalBody } from "../../goals/goal";
import { Button, Section, TextField } from "../../parts";
import { t } from "../../words";
import { useDesk } from "../use_desk";
import type { DeskProps } from "./VisitDesk";

const WEEKLY = 7;

export function GoalOffer({ page, reload }: DeskProps) {
  const [words, setWords] = useState("");
  const [why, setWhy] = useState("");
  const desk = useDesk(page.child, reload);
  const offered = (page.carried.goal ?? []).filter(({ body }) => body.status === "offered");
  const offer = async (event: Event) => {
    event.preventDefault();
    if (!words.trim()) return;
    const body: GoalBody = {
      words: words.trim(),
      voice: "team",
      status: "offered",
      every: WEEKLY,
      ...(why.trim() && { why: why.trim() }),
    };
    if (!(await desk.send({ kind: GOAL, body }))) return;
    setWords("");
    setWhy("");
  };
  return (
    <Section title={t("desk-goal")} lead={t("desk-goal-lead")}>
      {offered.map(({ record, body }) => (
        <p key={record}>
          <span dir="auto">{body.words}</span>{" "}
          <span class="quiet small">{t("summary-goal-offered")}</span>
        </p>
      ))}
      <form class="stack stack-close" onSubmit={(event) => void offer(event)}>
        <TextField
          name="offer-words"
          label={t("desk-goal-words")}
          maxLength={200}
          value={words}
          onChange={setWords}
        />
        <TextField
          name="offer-why"
          label={t("desk-goal-why")}
          optional
          maxLength={500}
          value={why}
          onChange={setWhy}
        />
        {desk.told}
        <div>
          <Button type="submit" icon="plus" busy={desk.busy}>
            {t("desk-goal-offer")}
          </Button>
        </div>
      </form>
    </Section>
  );
}
