/** How a goal has gone so far: the picture, and every word that was said. */
import { dayName, heading } from "../dates";
import { authorName } from "../diary/who";
import { today } from "../local";
import { Section } from "../parts/Card";
import type { Child } from "../people/me";
import { t } from "../words";
import { CheckInDots } from "./CheckInChart";
import { signed } from "./GoalFacts";
import type { CheckIn, GoalBody, Level } from "./goal";

const SHOWN = 5;

interface Props {
  child: Child;
  checkIns: readonly CheckIn[];
  levels: GoalBody["levels"];
}

export function CheckIns({ checkIns, levels }: Props) {
  const newest = [...checkIns].reverse();
  return (
    <Section title={t("goal-so-far")}>
      <CheckInDots checkIns={checkIns} />
      <CheckInList checkIns={newest.slice(0, SHOWN)} levels={levels} />
      {newest.length > SHOWN && (
        <details>
          <summary>{t("goal-earlier", { count: newest.length - SHOWN })}</summary>
          <CheckInList checkIns={newest.slice(SHOWN)} levels={levels} />
        </details>
      )}
    </Section>
  );
}

function CheckInList({ checkIns, levels }: Omit<Props, "child">) {
  const now = today(new Date());
  return (
    <ul class="goal-told">
      {checkIns.map(({ record, body, by }) => (
        <li key={record}>
          <strong>{t(`goal-answer-${body.answer}`)}</strong>
          <span class="quiet small">
            {heading(dayName(body.day, now))} · {authorName(by)}
          </span>
          {body.level !== undefined && (
            <span dir="auto">
              {signed(`${body.level}`)} · {levels?.[`${body.level}` as Level]}
            </span>
          )}
          {body.word && <q dir="auto">{body.word}</q>}
        </li>
      ))}
    </ul>
  );
}
