/** Who asked to see red entries, and that nobody watches live: never the one without the other. */
import "./words";
import { authorName } from "../diary/who";
import { Notice } from "../parts/Notice";
import type { Child } from "../people/me";
import { t } from "../words";
import type { Rule } from "./alert";
import { openRules, useStillTold } from "./told";

interface Props {
  child: Child;
  /** In an emergency only that nobody may wait for them. */
  look?: "notice" | "quiet" | "urgent";
}

export function RuleLines({ child, look = "notice" }: Props) {
  const rules = openRules(child);
  if (!rules || rules.length === 0) return null;
  return <Lines child={child} look={look} rules={rules} />;
}

function Lines({ child, look, rules }: Required<Props> & { rules: Rule[] }) {
  const told = useStillTold(child, rules);
  if (told.length === 0) return null;
  const names = [...new Set(told.map((rule) => authorName(rule.by)))];
  if (look === "urgent") return <p>{t("alert-urgent", { name: names.join(", ") })}</p>;
  const lines = (
    <>
      {told.map((rule) => (
        <p key={rule.record}>{ruleWords(child, rule)}</p>
      ))}
      <p>
        <strong>{t("alert-watch")}</strong> {t("alert-now")}{" "}
        <a href={`/c/${child.id}/now?zone=red`}>{t("alert-now-steps")}</a>
      </p>
    </>
  );
  return look === "quiet" ? <div class="small quiet">{lines}</div> : <Notice>{lines}</Notice>;
}

export const ruleWords = (child: Child, { by, times, days }: Rule): string =>
  t(times === 1 ? "alert-rule-any" : "alert-rule-days", {
    name: authorName(by),
    child: child.name,
    role: child.role,
    times,
    days,
  });
