/** One of a clinic's texts: read by the team, its next version written by who leads. */
import { useDraft } from "../../local";
import { Button, Section, Skeleton, TextArea } from "../../parts";
import { t } from "../../words";
import { useDoing } from "../doing";
import { Resumed } from "../Resumed";
import type { OnStage } from "./StagePage";
import { leads, type Stage, type TextKind, writeText } from "./stage";

export function OneText(props: OnStage & { kind: TextKind }) {
  const { stage, kind } = props;
  const kept = stage.agreements.find((one) => one.kind === kind);
  return (
    <Section title={t(`texts-${kind}`)}>
      {leads(stage) ? (
        <TextEditor {...props} kept={kept} />
      ) : (
        <p class="text-in-full">{kept?.text ?? t("text-not-yet")}</p>
      )}
    </Section>
  );
}

type EditorProps = OnStage & { kind: TextKind; kept: Stage["agreements"][number] | undefined };

function TextEditor({ clinic, reload, kind, kept }: EditorProps) {
  const fresh = () => kept?.text ?? t(`text-begin-${kind}`);
  const draft = useDraft<string>(`text ${kind} ${clinic}`, clinic, fresh);
  const { busy, act } = useDoing(reload);
  const text = draft.value;
  if (text === null) return <Skeleton label={t("stage-loading")} />;
  const keep = () => writeText(clinic, kind, text.trim()).then(draft.discard);
  return (
    <>
      <Resumed draft={draft} fresh={fresh} />
      <TextArea
        name={`text-${kind}`}
        label={t("text-words")}
        hint={kept ? t("texts-version", { version: kept.version }) : t("text-proposed")}
        rows={6}
        limit={4000}
        value={text}
        onChange={draft.change}
      />
      {text.trim() !== kept?.text && (
        <div>
          <Button busy={busy} onClick={() => void act(keep, t("text-kept"))}>
            {t(kept ? "text-keep-next" : "text-keep")}
          </Button>
        </div>
      )}
    </>
  );
}
