/** A clinic's texts with their versions: three to agree to, the list for a good start, and its tools. */
import { useDraft } from "../../local";
import { Button, Section, Skeleton, TextArea } from "../../parts";
import { t } from "../../words";
import { useDoing } from "../doing";
import { shortLinesOf } from "../lines";
import { Resumed } from "../Resumed";
import { OneText } from "./OneText";
import { type OnStage, StagePage } from "./StagePage";
import { leads, TEXT_KINDS, TOOL_KINDS, tell } from "./stage";

const MOST_LINES = 20;

export function TextsScreen() {
  return (
    <StagePage place="texts" title={t("stage-texts-title")} lead={t("stage-texts-lead")}>
      {(on) => (
        <div class="stack clinic-narrow">
          {TEXT_KINDS.map((kind) => (
            <OneText key={kind} kind={kind} {...on} />
          ))}
          {leads(on.stage) && <Onboarding {...on} />}
          <h2>{t("tools-title")}</h2>
          <p class="quiet">{t("tools-lead")}</p>
          {TOOL_KINDS.map((kind) => (
            <OneText key={kind} kind={kind} {...on} />
          ))}
        </div>
      )}
    </StagePage>
  );
}

function Onboarding({ clinic, stage, reload }: OnStage) {
  const fresh = () => stage.onboarding.join("\n") || t("onboarding-proposed");
  const draft = useDraft<string>(`onboarding ${clinic}`, clinic, fresh);
  const { busy, act } = useDoing(reload);
  const text = draft.value;
  if (text === null) return <Skeleton label={t("stage-loading")} />;
  const keep = () =>
    tell(clinic, stage, { onboarding: shortLinesOf(text, MOST_LINES) }).then(draft.discard);
  return (
    <Section title={t("onboarding-title")} lead={t("onboarding-lead")}>
      <Resumed draft={draft} fresh={fresh} />
      <TextArea
        name="onboarding"
        label={t("onboarding-lines")}
        hint={t("onboarding-lines-hint")}
        rows={6}
        value={text}
        onChange={draft.change}
      />
      <div>
        <Button busy={busy} onClick={() => void act(keep, t("stage-kept"))}>
          {t("stage-keep")}
        </Button>
      </div>
    </Section>
  );
}
