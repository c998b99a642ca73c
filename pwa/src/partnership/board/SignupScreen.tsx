/** The path from "I would like to" to the project: where one stands, what comes next, the way out. */
import "../words";
import "../../styles/screens/together.css";
import { useServer } from "../../from_server";
import { Button, Notice, ScreenTitle, Section } from "../../parts";
import { NotHere } from "../../people/NotHere";
import { Reading } from "../../Reading";
import { t } from "../../words";
import { CallFacts } from "../CallFacts";
import { Training } from "../learn/Training";
import { SignupWords } from "../SignupWords";
import { type OwnSignup, readMine, STEPS, type Step } from "../together";
import { Checklist } from "./Checklist";
import { Leave } from "./Leave";
import { Texts } from "./Texts";

export function SignupScreen({ member }: { member: string }) {
  const read = useServer(readMine, member);
  const { value, reload } = read;
  if (!value) return <Reading of={read} />;
  const mine = value.signups.find(({ id }) => id === member);
  if (!mine) return <NotHere />;
  return (
    <div class="stack">
      <Reading of={read} />
      <Path mine={mine} name={value.name} reload={reload} />
    </div>
  );
}

interface Props {
  mine: OwnSignup;
  name: string;
  reload: () => Promise<void>;
}

function Path({ mine, name, reload }: Props) {
  const over = mine.status === "declined" || mine.status === "finished";
  return (
    <div class="stack">
      <ScreenTitle lead={mine.clinic.name}>{mine.title}</ScreenTitle>
      {mine.status === "waiting" || over ? (
        <Notice title={t(`signup-is-${mine.status}`)}>{t(`signup-next-${mine.status}`)}</Notice>
      ) : (
        <Steps mine={mine} />
      )}
      <Talked mine={mine} />
      {!over && (mine.words.length > 0 || !mine.project) && (
        <Section title={t("thread-title")} lead={t("thread-lead")}>
          <SignupWords
            about={mine.id}
            name="signup-word"
            to={`/partnership/signups/${mine.id}/words`}
            words={mine.words}
            reload={reload}
            {...(mine.call?.body.question && { question: mine.call.body.question })}
          />
        </Section>
      )}
      {mine.status === "talked" && <Texts mine={mine} name={name} reload={reload} />}
      {mine.status === "onboarding" && <Checklist mine={mine} reload={reload} />}
      {mine.project && !over && (
        <Button look="primary" size="main" wide href={`/together/p/${mine.project}`}>
          {t("signup-room")}
        </Button>
      )}
      {mine.handbook && (
        <details class="more-of-it">
          <summary>{t("texts-handbook")}</summary>
          <p class="text-in-full" dir="auto">
            {mine.handbook}
          </p>
        </details>
      )}
      {mine.call && (
        <details class="more-of-it">
          <summary>{t("signup-call")}</summary>
          <CallFacts call={mine.call} />
        </details>
      )}
      {!over && mine.call && <Training clinic={mine.clinic.id} call={mine.call} />}
      {!over && <Leave mine={mine} />}
    </div>
  );
}

function Steps({ mine }: { mine: OwnSignup }) {
  const now = STEPS.indexOf(mine.status as Step);
  return (
    <ol class="path" aria-label={t("signup-path")}>
      {STEPS.map((step, at) => (
        <li
          key={step}
          data-done={at < now || undefined}
          aria-current={at === now ? "step" : undefined}
        >
          <strong>{t(`signup-step-${step}`)}</strong>
          {at < now && <span class="unseen">{t("signup-done")}</span>}
          {at === now && <p>{t(`signup-next-${step}`)}</p>}
        </li>
      ))}
    </ol>
  );
}

/** What was noted of the talk is no secret: both sides read the same. */
function Talked({ mine: { talk } }: { mine: OwnSignup }) {
  if (!talk.note && !talk.points?.length) return null;
  return (
    <div class="card">
      <h2>{t("talk-title")}</h2>
      {talk.points && talk.points.length > 0 && (
        <ul>
          {talk.points.map((point) => (
            <li key={point}>{t(`talk-point-${point}`)}</li>
          ))}
        </ul>
      )}
      {talk.note && <p dir="auto">{talk.note}</p>}
    </div>
  );
}
