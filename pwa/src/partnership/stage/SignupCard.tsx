/** One person on the way in, and the next step with them: a talk, a start, a kind no. */
import { useState } from "preact/hooks";
import { fullDate } from "../../dates";
import { Button, ChipSet, PersonLine, TextArea } from "../../parts";
import { t } from "../../words";
import { useDoing } from "../doing";
import { SignupWords } from "../SignupWords";
import type { OnStage } from "./StagePage";
import { type ClinicSignup, TALK_POINTS, walk } from "./stage";

type Props = OnStage & { signup: ClinicSignup };

export function SignupCard(props: Props) {
  const { clinic, signup, reload } = props;
  const { busy, act } = useDoing(reload);
  const go = (to: "onboarding" | "active" | "declined") =>
    void act(() => walk(clinic, signup.id, { to }), t("signup-moved"));
  const call = props.stage.opportunities.find(({ id }) => id === signup.opportunity);
  const asked = call?.body.question;
  const over = signup.status === "declined" || signup.status === "finished";
  return (
    <li class="idea">
      <PersonLine name={signup.name} what={t(`walk-is-${signup.status}`)} />
      {signup.accepted_on && (
        <span class="quiet small">{t("walk-accepted", { day: fullDate(signup.accepted_on) })}</span>
      )}
      {signup.talk.note && <p dir="auto">{signup.talk.note}</p>}
      {signup.status === "interested" && <CallSheet {...props} />}
      {signup.status === "onboarding" && <Ticked {...props} />}
      {signup.words.length > 0 && !over && (
        <SignupWords
          about={signup.id}
          name={`word-${signup.id}`}
          to={`/partnership/clinics/${clinic}/signups/${signup.id}/words`}
          words={signup.words}
          reload={reload}
          {...(asked && { question: asked })}
        />
      )}
      <div class="row">
        {signup.status === "agreed" && (
          <Button look="primary" busy={busy} onClick={() => go("onboarding")}>
            {t("walk-begin")}
          </Button>
        )}
        {signup.status === "onboarding" && (
          <Button look="primary" busy={busy} onClick={() => go("active")}>
            {t("walk-active")}
          </Button>
        )}
        {signup.project && !over && (
          <Button href={`/together/p/${signup.project}`}>{t("signup-room")}</Button>
        )}
        {!over && (
          <Button look="plain" busy={busy} onClick={() => go("declined")}>
            {t("walk-decline")}
          </Button>
        )}
      </div>
    </li>
  );
}

/** What to raise on the phone; both sides read afterwards what was noted. */
function CallSheet({ clinic, signup, reload }: Props) {
  const [points, setPoints] = useState<string[]>([]);
  const [note, setNote] = useState("");
  const { busy, act } = useDoing(reload);
  const talked = () =>
    walk(clinic, signup.id, { to: "talked", talk: { points, note: note.trim() } });
  return (
    <>
      <p class="quiet">{t("sheet-lead")}</p>
      <ChipSet
        name={`points-${signup.id}`}
        label={t("sheet-title")}
        values={points}
        onChange={setPoints}
        options={TALK_POINTS.map((value) => ({ value, label: t(`talk-point-${value}`) }))}
      />
      <TextArea
        name={`note-${signup.id}`}
        label={t("sheet-note")}
        hint={t("sheet-note-hint")}
        optional
        rows={2}
        limit={600}
        value={note}
        onChange={setNote}
      />
      <div>
        <Button look="primary" busy={busy} onClick={() => void act(talked, t("signup-moved"))}>
          {t("sheet-talked")}
        </Button>
      </div>
    </>
  );
}

function Ticked({ stage, signup }: Props) {
  if (stage.onboarding.length === 0) return null;
  return (
    <p class="quiet">
      {t("walk-ticked", {
        done: signup.onboarding.filter((line) => stage.onboarding.includes(line)).length,
        all: stage.onboarding.length,
      })}
    </p>
  );
}
