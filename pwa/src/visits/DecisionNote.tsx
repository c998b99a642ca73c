/** A decision as both sides read it: what was chosen and why, from what, on what it rests, when we look again. */
import "../styles/screens/decision.css";
import { dayInWords } from "../dates";
import { t } from "../words";
import type { DecisionBody } from "./agenda";

export function DecisionNote({ body }: { body: DecisionBody }) {
  const { text, why, options = [], known, source, due } = body;
  return (
    <div class="decision-note">
      <p class="step-text" dir="auto">
        <strong>{text}</strong>
      </p>
      <p dir="auto">
        {t("decision-because")} {why}
      </p>
      {options.length > 0 && (
        <div>
          <p class="quiet">{t("decision-options")}</p>
          <ul class="decision-options">
            {options.map((option) => (
              <li key={option} dir="auto">
                {option}
              </li>
            ))}
          </ul>
        </div>
      )}
      {known && (
        <div class="decision-known">
          <p class="quiet">{t("decision-known")}</p>
          <p dir="auto">{known}</p>
          {source && <p class="quiet small">{t("decision-source", { source })}</p>}
        </div>
      )}
      {due && <p class="quiet">{t("decision-again", { day: dayInWords(due) })}</p>}
    </div>
  );
}
