/** What to raise on the phone with somebody who signed up; both sides read afterwards what was noted. */
import { useDraft } from "../../local";
import { Button, ChipSet, Skeleton, TextArea } from "../../parts";
import { t } from "../../words";
import { useDoing } from "../doing";
import { Resumed } from "../Resumed";
import type { OnStage } from "./StagePage";
import { type ClinicSignup, TALK_POINTS, walk } from "./stage";

interface Talk {
  points: string[];
  note: string;
}

const fresh = (): Talk => ({ points: [], note: "" });

export function CallSheet({ clinic, signup, reload }: OnStage & { signup: ClinicSignup }) {
  const draft = useDraft<Talk>(`talk ${signup.id}`, clinic, fresh);
  const { busy, act } = useDoing(reload);
  const talk = draft.value;
  if (!talk) return <Skeleton awaited label={t("hub-loading")} />;
  const talked = () =>
    walk(clinic, signup.id, { to: "talked", talk: { ...talk, note: talk.note.trim() } });
  const send = async () => {
    if (await act(talked, t("signup-moved"))) draft.discard();
  };
  return (
    <>
      <p class="quiet">{t("sheet-lead")}</p>
      <Resumed draft={draft} fresh={fresh} />
      <ChipSet
        name={`points-${signup.id}`}
        label={t("sheet-title")}
        values={talk.points}
        onChange={(points) => draft.change({ ...talk, points })}
        options={TALK_POINTS.map((value) => ({ value, label: t(`talk-point-${value}`) }))}
      />
      <TextArea
        name={`note-${signup.id}`}
        label={t("sheet-note")}
        hint={t("sheet-note-hint")}
        optional
        rows={2}
        limit={600}
        value={talk.note}
        onChange={(note) => draft.change({ ...talk, note })}
      />
      <div>
        <Button look="primary" busy={busy} onClick={() => void send()}>
          {t("sheet-talked")}
        </Button>
      </div>
    </>
  );
}
