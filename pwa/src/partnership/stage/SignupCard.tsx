/** One person on the way in, and the next step with them: a talk, a start, a kind no. */
import { fullDate } from "../../dates";
import { Button, PersonLine } from "../../parts";
import { t } from "../../words";
import { useDoing } from "../doing";
import { SignupWords } from "../SignupWords";
import { CallSheet } from "./CallSheet";
import type { OnStage } from "./StagePage";
import { type ClinicSignup, walk } from "./stage";

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
