/** Where a clinic stands: who leads, what comes first, and the gate before families are asked. */
import { CodeDisplay, Notice, Section, SelectField } from "../../parts";
import { t } from "../../words";
import { useDoing } from "../doing";
import { Gate } from "./Gate";
import { Journey } from "./Journey";
import { QuickLooks } from "./QuickLooks";
import { StaffSteps } from "./StaffSteps";
import { type OnStage, StagePage } from "./StagePage";
import { StageWords } from "./StageWords";
import { mayName, nameLeads, type Stage } from "./stage";

export function StartScreen() {
  return (
    <StagePage place="start" title={t("stage-title")} lead={t("stage-lead")}>
      {(on) => (
        <>
          <QuickLooks clinic={on.clinic} />
          <StaffSteps stage={on.stage} />
          <Journey stage={on.stage} />
          <Leads {...on} />
          <StageWords {...on} />
          <Gate {...on} />
          <BoardCode stage={on.stage} />
        </>
      )}
    </StagePage>
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
        {" · "}
        <a href={`/board/${stage.code}/results`}>{t("results-look")}</a>
      </p>
    </Section>
  );
}
