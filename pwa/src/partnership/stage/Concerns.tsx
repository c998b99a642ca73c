/** The team's concerns: nobody signs them, everybody reads them, each gets an answer. */
import { useState } from "preact/hooks";
import { shortDay } from "../../dates";
import { Button, Section, TextArea } from "../../parts";
import { t } from "../../words";
import { useDoing } from "../doing";
import type { OnStage } from "./StagePage";
import { addConcern, answerConcern, leads, type Stage } from "./stage";

export function Concerns(on: OnStage) {
  const [text, setText] = useState("");
  const { busy, act } = useDoing(on.reload);
  const add = async (event: Event) => {
    event.preventDefault();
    if (!text.trim()) return document.getElementById("concern")?.focus();
    if (await act(() => addConcern(on.clinic, text.trim()), t("concern-kept"))) setText("");
  };
  return (
    <Section title={t("concerns-title")} lead={t("concerns-lead")}>
      <form class="stack stack-close" noValidate onSubmit={(event) => void add(event)}>
        <TextArea
          name="concern"
          label={t("concern-new")}
          rows={2}
          limit={600}
          value={text}
          onChange={setText}
        />
        <div>
          <Button type="submit" busy={busy}>
            {t("concern-add")}
          </Button>
        </div>
      </form>
      <ul class="ideas">
        {on.stage.concerns.map((concern) => (
          <Concern key={concern.id} concern={concern} {...on} />
        ))}
      </ul>
    </Section>
  );
}

type ConcernProps = OnStage & { concern: Stage["concerns"][number] };

function Concern({ clinic, stage, concern, reload }: ConcernProps) {
  const [answer, setAnswer] = useState(concern.answer);
  const { busy, act } = useDoing(reload);
  const keep = () => answerConcern(clinic, concern.id, answer.trim());
  return (
    <li class="idea">
      <p dir="auto">{concern.text}</p>
      <span class="quiet small">
        {shortDay(concern.day)} · {t(concern.acknowledged ? "concern-heard" : "concern-waits")}
      </span>
      {concern.answer && <p class="answer">{concern.answer}</p>}
      {leads(stage) && !concern.answer && (
        <>
          <TextArea
            name={`answer-${concern.id}`}
            label={t("concern-answer")}
            rows={2}
            limit={600}
            value={answer}
            onChange={setAnswer}
          />
          <div>
            <Button busy={busy} onClick={() => void act(keep, t("concern-answered"))}>
              {t(answer.trim() ? "concern-answer-it" : "concern-hear")}
            </Button>
          </div>
        </>
      )}
    </li>
  );
}
