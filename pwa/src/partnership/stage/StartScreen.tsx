/** Where a clinic stands: who leads, what comes first, and the gate before families are asked. */
import { useState } from "preact/hooks";
import { Button, CodeDisplay, Icon, Notice, Section, SelectField, TextArea } from "../../parts";
import { t } from "../../words";
import { useDoing } from "../doing";
import { Gate } from "./Gate";
import { type OnStage, StagePage } from "./StagePage";
import { leads, mayName, nameLeads, type Stage, tell } from "./stage";

export function StartScreen() {
  return (
    <StagePage place="start" title={t("stage-title")} lead={t("stage-lead")}>
      {(on) => (
        <>
          <FirstThings stage={on.stage} />
          <Leads {...on} />
          <Note {...on} />
          <Gate {...on} />
          <BoardCode stage={on.stage} />
        </>
      )}
    </StagePage>
  );
}

/** A new clinic sees what to do first; what is done stays to be seen. */
function FirstThings({ stage }: { stage: Stage }) {
  const things: [string, boolean, string][] = [
    ["champion", stage.champion !== null, "#champion"],
    ["readiness", stage.rounds.some((round) => round.closed_at), "/clinic/together/team"],
    ["gate", stage.gate.open, "#gate"],
    ["texts", stage.agreements.length === 3, "/clinic/together/texts"],
    [
      "call",
      stage.opportunities.some(({ status }) => status !== "draft"),
      "/clinic/together/calls",
    ],
  ];
  if (things.every(([, done]) => done)) return null;
  return (
    <Section title={t("first-title")}>
      <ol class="first-things">
        {things.map(([name, done, href]) => (
          <li key={name} data-done={done || undefined}>
            {done ? <Icon name="check" size={20} /> : <span class="first-open" />}
            <a href={href}>{t(`first-${name}`)}</a>
            {done && <span class="unseen">{t("first-done")}</span>}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Leads({ clinic, stage, reload }: OnStage) {
  const { act } = useDoing(reload);
  const people = [
    { value: "", label: t("champion-nobody") },
    ...stage.team.map(({ id, name }) => ({ value: id, label: name })),
  ];
  if (!mayName(stage)) {
    return (
      <p id="champion">
        {stage.champion ? t("champion-is", { name: stage.champion.name }) : t("champion-none")}
      </p>
    );
  }
  const name = (champion?: string, qiLead?: string) =>
    act(() => nameLeads(clinic, champion || null, qiLead || null), t("champion-kept"));
  return (
    <div class="row stage-leads">
      <SelectField
        name="champion"
        label={t("champion")}
        hint={t("champion-hint")}
        value={stage.champion?.id ?? ""}
        options={people}
        onChange={(chosen) => void name(chosen, stage.qi_lead?.id)}
      />
      <SelectField
        name="qi-lead"
        label={t("qi-lead")}
        hint={t("qi-lead-hint")}
        value={stage.qi_lead?.id ?? ""}
        options={people}
        onChange={(chosen) => void name(stage.champion?.id, chosen)}
      />
    </div>
  );
}

function Note({ clinic, stage, reload }: OnStage) {
  const [note, setNote] = useState(stage.note_to_colleagues);
  const [pitch, setPitch] = useState(stage.pitch || t("pitch-words"));
  const { busy, act } = useDoing(reload);
  if (!leads(stage)) {
    return stage.note_to_colleagues && stage.champion ? (
      <figure class="champion-note">
        <blockquote dir="auto">{stage.note_to_colleagues}</blockquote>
        <figcaption class="quiet">{stage.champion.name}</figcaption>
      </figure>
    ) : null;
  }
  const keep = () => tell(clinic, stage, { note_to_colleagues: note, pitch });
  return (
    <Section title={t("stage-words")}>
      <TextArea
        name="note"
        label={t("stage-note")}
        hint={t("stage-note-hint")}
        optional
        limit={4000}
        value={note}
        onChange={setNote}
      />
      <TextArea
        name="pitch"
        label={t("stage-pitch")}
        hint={t("stage-pitch-hint")}
        rows={4}
        limit={4000}
        value={pitch}
        onChange={setPitch}
      />
      <div>
        <Button busy={busy} onClick={() => void act(keep, t("stage-kept"))}>
          {t("stage-keep")}
        </Button>
      </div>
    </Section>
  );
}

function BoardCode({ stage }: { stage: Stage }) {
  const qr = (
    <img
      src={`/api/v1/partnership/boards/${stage.code}/qr.svg`}
      alt={t("board-qr")}
      width="160"
      height="160"
    />
  );
  return (
    <Section title={t("stage-board")} lead={t("stage-board-lead")}>
      {!stage.gate.open && <Notice>{t("stage-board-empty")}</Notice>}
      <CodeDisplay code={stage.code} label={t("board-code")} qr={qr} />
      <p>
        <a href={`/board/${stage.code}`}>{t("stage-board-open")}</a>
      </p>
    </Section>
  );
}
