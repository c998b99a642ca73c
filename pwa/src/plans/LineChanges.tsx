/** The lines that come and go in one field: what is new first, what it replaces struck out. */
import "../styles/screens/plan_together.css";
import { t } from "../words";

interface Props {
  before: readonly string[];
  after: readonly string[];
}

export function LineChanges({ before, after }: Props) {
  const come = after.filter((line) => !before.includes(line));
  const gone = before.filter((line) => !after.includes(line));
  return (
    <ul class="plan-changed">
      {come.map((line) => (
        <li key={line}>
          <span dir="auto">{line}</span>
        </li>
      ))}
      {gone.map((line) => (
        <li key={line}>
          <span class="unseen">{t("plan-change-gone")}</span> <del dir="auto">{line}</del>
        </li>
      ))}
      {come.length + gone.length === 0 && <li>{t("plan-change-order")}</li>}
    </ul>
  );
}
