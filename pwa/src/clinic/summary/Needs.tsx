/** The family's card, in the child's voice and the parent's; "read, will do" goes back to them. */
import { useState } from "preact/hooks";
import { shortDay } from "../../dates";
import { Button, Section, TextField } from "../../parts";
import { askedOf, NEEDS_ANSWER, type NeedsAnswerBody, type NeedsBody } from "../../visits/needs";
import { t } from "../../words";
import { clinicHere } from "../clinic";
import { useDesk } from "../use_desk";
import type { Carried } from "./carried";
import type { Page } from "./page";

interface Props {
  page: Page;
  reload: () => Promise<void>;
}

export function Needs({ page, reload }: Props) {
  const cards = page.carried.needs ?? [];
  if (cards.length === 0) return null;
  const inOrder = [...cards].sort((one) => (one.body.voice === "child" ? -1 : 1));
  return (
    <Section title={t("summary-needs")}>
      {inOrder.map((card) => (
        <Card key={card.record} page={page} card={card} reload={reload} />
      ))}
    </Section>
  );
}

function Card({ page, card, reload }: Props & { card: Carried<NeedsBody> }) {
  const seen = (page.carried["needs.answer"] ?? []).filter(
    ({ body }) => body.needs === card.record && card.heads.includes(body.revision),
  );
  return (
    <div class="summary-card">
      <p class="small quiet">
        {t(`summary-needs-${card.body.voice}`, { name: page.child.name, by: card.by.name })}
      </p>
      <dl class="summary-needs">
        {askedOf(card.body.voice, true)
          .filter((name) => card.body[name])
          .map((name) => (
            <div key={name}>
              <dt>{t(`summary-need-${name.replaceAll("_", "-")}`)}</dt>
              <dd dir="auto">{card.body[name]}</dd>
            </div>
          ))}
      </dl>
      {seen.map((answer) => (
        <p key={answer.record} class="small quiet">
          {t("summary-needs-read", { name: answer.by.name, day: shortDay(answer.at) })}{" "}
          {answer.body.line && <q dir="auto">{answer.body.line}</q>}
        </p>
      ))}
      {seen.length === 0 && clinicHere.value?.role !== "coordinator" && (
        <Answer page={page} card={card} reload={reload} />
      )}
    </div>
  );
}

function Answer({ page, card, reload }: Props & { card: Carried<NeedsBody> }) {
  const [line, setLine] = useState("");
  const desk = useDesk(page.child, reload);
  const answer = async (event: Event) => {
    event.preventDefault();
    const body: NeedsAnswerBody = {
      needs: card.record,
      revision: card.heads.at(-1) ?? card.record,
      ...(line.trim() && { line: line.trim() }),
    };
    await desk.send({ kind: NEEDS_ANSWER, body });
  };
  return (
    <form class="stack stack-close not-printed" onSubmit={(event) => void answer(event)}>
      {desk.told}
      <div>
        <Button type="submit" size="dense" icon="check" busy={desk.busy}>
          {t("summary-needs-do")}
        </Button>
      </div>
      <details>
        <summary class="small">{t("summary-needs-line")}</summary>
        <TextField
          name={`needs-line-${card.body.voice}`}
          label={t("receipt-line")}
          optional
          maxLength={300}
          value={line}
          onChange={setLine}
        />
      </details>
    </form>
  );
}
