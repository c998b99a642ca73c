/** The questionnaire: answered once each, seen by all as a spread, repeated and compared. */
import { useState } from "preact/hooks";
import { instantInWords } from "../../dates";
import { Button, Choice, Notice, Section } from "../../parts";
import { t } from "../../words";
import { useDoing } from "../doing";
import { SpreadTable } from "./SpreadTable";
import type { OnStage } from "./StagePage";
import {
  answerRound,
  CHOICES,
  closeRound,
  leads,
  openRound,
  type Round,
  STATEMENTS,
} from "./stage";

export function Readiness(on: OnStage) {
  const { busy, act } = useDoing(on.reload);
  const { rounds } = on.stage;
  const open = rounds.find((round) => !round.closed_at);
  const shown = rounds.filter((round) => round.spread);
  const few = rounds.filter((round) => round.closed_at && !round.spread);
  const lead = leads(on.stage);
  return (
    <Section title={t("readiness-title")} lead={t("readiness-lead")}>
      {open && <OpenRound round={open} {...on} />}
      {!open && lead && (
        <div>
          <Button busy={busy} onClick={() => void act(() => openRound(on.clinic))}>
            {t(rounds.length > 0 ? "readiness-again" : "readiness-begin")}
          </Button>
        </div>
      )}
      {!open && !lead && rounds.length === 0 && <p class="quiet">{t("readiness-none")}</p>}
      {few.length > 0 && <p class="quiet">{t("readiness-too-few")}</p>}
      {shown[0] && <SpreadTable now={shown[0]} {...(shown[1] ? { before: shown[1] } : {})} />}
    </Section>
  );
}

function OpenRound({ clinic, stage, round, reload }: OnStage & { round: Round }) {
  const { busy, act } = useDoing(reload);
  return (
    <>
      <Notice>
        {t("readiness-open", { since: instantInWords(round.opened_at), count: round.answers })}
      </Notice>
      {round.mine ? (
        <p>{t("readiness-answered")}</p>
      ) : (
        <Questions clinic={clinic} round={round} reload={reload} />
      )}
      {leads(stage) && (
        <div>
          <Button
            busy={busy}
            onClick={() => void act(() => closeRound(clinic, round.id), t("readiness-closed"))}
          >
            {t("readiness-close")}
          </Button>
        </div>
      )}
    </>
  );
}

type QuestionsProps = Pick<OnStage, "clinic" | "reload"> & { round: Round };

function Questions({ clinic, round, reload }: QuestionsProps) {
  const [choices, setChoices] = useState<Record<string, number>>({});
  const [missing, setMissing] = useState(false);
  const { busy, act } = useDoing(reload);
  const send = (event: Event) => {
    event.preventDefault();
    const open = STATEMENTS.find((name) => !choices[name]);
    setMissing(open !== undefined);
    if (open) document.getElementById(`ready-${open}`)?.focus();
    else void act(() => answerRound(clinic, round.id, choices), t("readiness-thanks"));
  };
  return (
    <form class="stack" noValidate onSubmit={send}>
      {STATEMENTS.map((name) => (
        <Choice
          key={name}
          name={`ready-${name}`}
          label={t(`ready-${name}`)}
          value={choices[name] ?? null}
          onChange={(choice) => setChoices({ ...choices, [name]: choice })}
          options={CHOICES.map((value) => ({ value, label: t(`ready-choice-${value}`) }))}
          {...(missing && !choices[name] ? { error: t("ready-missing") } : {})}
        />
      ))}
      <p class="quiet">{t("readiness-nameless")}</p>
      <div>
        <Button type="submit" look="primary" busy={busy}>
          {t("readiness-send")}
        </Button>
      </div>
    </form>
  );
}
