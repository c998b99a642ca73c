/** What a goal says, in the order in which it was asked. */
import { t } from "../words";
import { type GoalBody, LEVELS } from "./goal";

const LINES = ["why", "what", "how_much", "when", "how_often", "barriers", "helps"] as const;

export function GoalFacts({ body }: { body: GoalBody }) {
  const told = LINES.filter((name) => body[name]);
  const levels = LEVELS.filter((level) => body.levels?.[level]);
  return (
    <>
      {told.length > 0 && (
        <dl class="goal-facts">
          {told.map((name) => (
            <div key={name}>
              <dt>{t(`goal-${name.replaceAll("_", "-")}`)}</dt>
              <dd dir="auto">{body[name]}</dd>
            </div>
          ))}
        </dl>
      )}
      {body.steps && body.steps.length > 0 && (
        <section class="stack stack-close">
          <h2>{t("goal-steps")}</h2>
          <ol class="goal-steps">
            {body.steps.map((step) => (
              <li key={step}>
                <span dir="auto">{step}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
      {levels.length > 0 && (
        <section class="stack stack-close">
          <h2>{t("goal-levels")}</h2>
          <dl class="goal-facts">
            {levels.map((level) => (
              <div key={level}>
                <dt>{t("goal-level", { level: signed(level) })}</dt>
                <dd dir="auto">{body.levels?.[level]}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

/** "+2", "0", "−1": with a real minus sign. */
export const signed = (level: string): string =>
  Number(level) > 0 ? `+${level}` : level.replace("-", "−");
