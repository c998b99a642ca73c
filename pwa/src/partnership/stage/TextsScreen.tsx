/** A clinic's texts with their versions: three to agree to, the list for a good start, and its tools. */
import { useState } from "preact/hooks";
import { Button, Section, TextArea } from "../../parts";
import { t } from "../../words";
import { useDoing } from "../doing";
import { type OnStage, StagePage } from "./StagePage";
import { leads, TEXT_KINDS, type TextKind, TOOL_KINDS, tell, writeText } from "./stage";

export function TextsScreen() {
  return (
    <StagePage place="texts" title={t("stage-texts-title")} lead={t("stage-texts-lead")}>
      {(on) => (
        <div class="stack clinic-narrow">
          {TEXT_KINDS.map((kind) => (
            <OneText key={kind} kind={kind} {...on} />
          ))}
          <Onboarding {...on} />
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

function OneText({ clinic, stage, reload, kind }: OnStage & { kind: TextKind }) {
  const kept = stage.agreements.find((one) => one.kind === kind);
  const [text, setText] = useState(kept?.text ?? t(`text-begin-${kind}`));
  const { busy, act } = useDoing(reload);
  if (!leads(stage)) {
    return (
      <Section title={t(`texts-${kind}`)}>
        <p class="text-in-full">{kept?.text ?? t("text-not-yet")}</p>
      </Section>
    );
  }
  return (
    <Section title={t(`texts-${kind}`)}>
      <TextArea
        name={`text-${kind}`}
        label={t("text-words")}
        hint={kept ? t("texts-version", { version: kept.version }) : t("text-proposed")}
        rows={6}
        limit={4000}
        value={text}
        onChange={setText}
      />
      {text.trim() !== kept?.text && (
        <div>
          <Button
            busy={busy}
            onClick={() => void act(() => writeText(clinic, kind, text.trim()), t("text-kept"))}
          >
            {t(kept ? "text-keep-next" : "text-keep")}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Onboarding({ clinic, stage, reload }: OnStage) {
  const proposed = stage.onboarding.length === 0;
  const [text, setText] = useState(
    proposed ? t("onboarding-proposed") : stage.onboarding.join("\n"),
  );
  const { busy, act } = useDoing(reload);
  const lines = text
    .split("\n")
    .map((line) => line.trim().slice(0, 120))
    .filter(Boolean);
  if (!leads(stage)) return null;
  return (
    <Section title={t("onboarding-title")} lead={t("onboarding-lead")}>
      <TextArea
        name="onboarding"
        label={t("onboarding-lines")}
        hint={t("onboarding-lines-hint")}
        rows={6}
        value={text}
        onChange={setText}
      />
      <div>
        <Button
          busy={busy}
          onClick={() =>
            void act(() => tell(clinic, stage, { onboarding: lines.slice(0, 20) }), t("stage-kept"))
          }
        >
          {t("stage-keep")}
        </Button>
      </div>
    </Section>
  );
}
