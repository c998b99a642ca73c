/** A version asks its family: is this your plan? Yes, or a question; each person for themselves. */
import { useState } from "preact/hooks";
import { fullDate } from "../dates";
import { keep, letGo, namedId, newId, personHere, unsent } from "../local";
import { Button } from "../parts/Button";
import { Card } from "../parts/Card";
import { TextArea } from "../parts/TextField";
import { showToast } from "../parts/Toast";
import type { Child } from "../people/me";
import { t } from "../words";
import { ANSWER, type Answer, type AnswerBody } from "./answers";
import { Changes } from "./Changes";
import { versionBefore } from "./changes";
import { nameOf } from "./names";
import type { InForce, Plans } from "./plan";

interface Props {
  child: Child;
  plans: Plans;
  plan: InForce;
  answers: Answer[];
}

export function AnswerCard({ child, plans, plan, answers }: Props) {
  const before = versionBefore(plans, plan);
  const facts = { author: nameOf(plan.author), date: fullDate(plan.at.slice(0, 10)) };
  return (
    <Card tint>
      <h2 class="plan-best-title">{t("plan-new-title")}</h2>
      <p>{t("plan-new", facts)}</p>
      {before && (
        <>
          <h3>{t("plan-changes")}</h3>
          <Changes before={before.body} after={plan.body} />
        </>
      )}
      <AnswerForm child={child} plan={plan} mine={mineOf(answers)} />
    </Card>
  );
}

/** What the person who holds this phone said. */
export const mineOf = (answers: readonly Answer[]): Answer | undefined =>
  answers.find(({ by }) => by === personHere());

interface FormProps {
  child: Child;
  plan: InForce;
  mine: Answer | undefined;
}

export function AnswerForm({ child, plan, mine }: FormProps) {
  const [asking, setAsking] = useState(false);
  const [text, setText] = useState(mine?.text ?? "");
  const say = async (answer: AnswerBody["answer"]) => {
    const asked = text.trim();
    await answerTo(child, plan, mine, {
      plan: plan.revision,
      answer,
      ...(answer === "asks" ? { text: asked } : {}),
    });
    setAsking(false);
    showToast({ text: t(answer === "asks" ? "plan-asked" : "plan-accepted") });
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (text.trim()) void say("asks");
  };
  if (asking) {
    return (
      <form class="stack stack-close" onSubmit={submit}>
        <TextArea
          name="plan-question"
          label={t("plan-question")}
          limit={500}
          value={text}
          onChange={setText}
        />
        <div class="row">
          <Button look="primary" type="submit">
            {t("plan-question-send")}
          </Button>
          <Button onClick={() => setAsking(false)}>{t("plan-question-back")}</Button>
        </div>
      </form>
    );
  }
  return (
    <div class="stack stack-close">
      <p>{t("plan-fits")}</p>
      <div class="row">
        <Button look="primary" icon="check" onClick={() => void say("accepted")}>
          {t("plan-yes")}
        </Button>
        <Button icon="question" onClick={() => setAsking(true)}>
          {t("plan-ask")}
        </Button>
      </div>
    </div>
  );
}

async function answerTo(
  child: Child,
  plan: InForce,
  mine: Answer | undefined,
  body: AnswerBody,
): Promise<void> {
  await keep<AnswerBody>({
    id: newId(),
    child: child.id,
    kind: ANSWER,
    record: await namedId(plan.revision, `answer:${personHere()}`),
    parents: mine?.heads ?? [],
    body,
  });
  // An answer that came too late for its version is answered by this one.
  const late = (await unsent()).filter(
    ({ trouble, revision }) => trouble && revision.kind === ANSWER,
  );
  for (const { id } of late) await letGo(id);
}
