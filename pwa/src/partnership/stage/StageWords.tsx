/** The champion's note to colleagues, and what co-production is; who leads writes both. */
import { useDraft } from "../../local";
import { Button, Section, Skeleton, TextArea } from "../../parts";
import { t } from "../../words";
import { useDoing } from "../doing";
import { Resumed } from "../Resumed";
import type { PitchText } from "../together";
import { PitchEditor } from "./PitchEditor";
import type { OnStage } from "./StagePage";
import { leads, tell } from "./stage";

export function StageWords(on: OnStage) {
  const { stage } = on;
  if (leads(stage)) return <Words {...on} />;
  return stage.note_to_colleagues && stage.champion ? (
    <figure class="champion-note">
      <blockquote dir="auto">{stage.note_to_colleagues}</blockquote>
      <figcaption class="quiet">{stage.champion.name}</figcaption>
    </figure>
  ) : null;
}

interface Told {
  note: string;
  /** The first is the clinic's own. */
  pitches: PitchText[];
}

/** What colleagues and families are told; half written, it stays on this phone. */
function Words({ clinic, stage, reload }: OnStage) {
  const fresh = (): Told => ({
    note: stage.note_to_colleagues,
    pitches: [
      { language: stage.pitch_language, text: stage.pitch || t("pitch-words") },
      ...stage.pitches,
    ],
  });
  const draft = useDraft<Told>(`stage words ${clinic}`, clinic, fresh);
  const { busy, act } = useDoing(reload);
  const form = draft.value;
  if (!form) return <Skeleton awaited label={t("stage-loading")} />;
  const [own, ...others] = form.pitches;
  const keep = () =>
    tell(clinic, stage, {
      note_to_colleagues: form.note,
      pitch: own?.text ?? "",
      pitches: others.filter(({ text }) => text.trim()),
    }).then(draft.discard);
  return (
    <Section title={t("stage-words")}>
      <Resumed draft={draft} fresh={fresh} />
      <TextArea
        name="note"
        label={t("stage-note")}
        hint={t("stage-note-hint")}
        optional
        limit={4000}
        value={form.note}
        onChange={(note) => draft.change({ ...form, note })}
      />
      <h3>{t("stage-pitch")}</h3>
      <PitchEditor texts={form.pitches} onTexts={(pitches) => draft.change({ ...form, pitches })} />
      <div>
        <Button busy={busy} onClick={() => void act(keep, t("stage-kept"))}>
          {t("stage-keep")}
        </Button>
      </div>
    </Section>
  );
}
