/** Thinking of somebody: a card with a code to hand over. No name is written here before their yes. */
import { useState } from "preact/hooks";
import { fullDate } from "../../dates";
import { useServer } from "../../from_server";
import { Button, IconButton, Section, SelectField, TextArea } from "../../parts";
import { Reading } from "../../Reading";
import { t } from "../../words";
import { useDoing } from "../doing";
import { HandedCard } from "./HandedCard";
import type { OnStage } from "./StagePage";
import { type FamilyCard, type MadeCard, makeCard, readCards, takeCardBack } from "./stage";

export function Cards(on: OnStage) {
  const cards = useServer(() => readCards(on.clinic), `cards ${on.clinic}`);
  const { value, reload } = cards;
  const [made, setMade] = useState<MadeCard | null>(null);
  return (
    <Section title={t("cards-title")} lead={t("cards-lead")}>
      {made ? (
        <HandedCard made={made} clinic={on.stage.name} onDone={() => setMade(null)} />
      ) : (
        <NewCard {...on} reload={reload} onMade={setMade} />
      )}
      <Reading of={cards} />
      <ul class="ideas not-printed">
        {value?.cards.map((card) => (
          <OneCard key={card.id} {...on} card={card} reload={reload} />
        ))}
      </ul>
    </Section>
  );
}

type NewProps = OnStage & { onMade: (made: MadeCard) => void };

function NewCard({ clinic, stage, reload, onMade }: NewProps) {
  const [why, setWhy] = useState("");
  const [call, setCall] = useState("");
  const [missing, setMissing] = useState(false);
  const { busy, act } = useDoing(reload);
  const open = stage.opportunities.filter(({ status }) => status === "published");
  const make = (event: Event) => {
    event.preventDefault();
    setMissing(!why.trim());
    if (!why.trim()) return;
    void act(async () => {
      const made = await makeCard(clinic, call || null, why.trim().slice(0, 300));
      onMade({ ...made, why: why.trim() });
    });
  };
  return (
    <form class="stack stack-close" noValidate onSubmit={make}>
      <TextArea
        name="card-why"
        label={t("cards-why")}
        hint={t("cards-why-hint")}
        rows={2}
        limit={300}
        value={why}
        onChange={setWhy}
        {...(missing && { error: t("cards-why-missing") })}
      />
      <SelectField
        name="card-call"
        label={t("cards-call")}
        value={call}
        onChange={setCall}
        options={[
          { value: "", label: t("cards-call-none") },
          ...open.map(({ id, body }) => ({ value: id, label: body.title })),
        ]}
      />
      <Button type="submit" look="primary" busy={busy}>
        {t("cards-make")}
      </Button>
    </form>
  );
}

type OneProps = OnStage & { card: FamilyCard };

function OneCard({ clinic, stage, card, reload }: OneProps) {
  const { act } = useDoing(reload);
  const call = stage.opportunities.find(({ id }) => id === card.opportunity);
  return (
    <li class="idea">
      <p dir="auto">{card.why}</p>
      <p class="quiet small">
        {card.accepted
          ? t("cards-accepted", { name: card.name || t("cards-somebody") })
          : t("cards-open", { day: fullDate(card.until.slice(0, 10)) })}
        {call && ` · ${call.body.title}`}
      </p>
      {!card.accepted && (
        <div>
          <IconButton
            icon="trash"
            label={t("cards-take-back", { why: card.why })}
            onClick={() => void act(() => takeCardBack(clinic, card.id), t("cards-taken-back"))}
          />
        </div>
      )}
    </li>
  );
}
