/** What this phone knows of who is told: rules that count, and what has come of red entries. */
import { entriesOf } from "../diary/entry";
import { recentEntries } from "../diary/reading";
import { records, today } from "../local";
import type { Child } from "../people/me";
import { useToldTeam } from "../visits/team";
import {
  ALERT_ANSWER,
  type Alert,
  type AlertAnswerBody,
  alertsOf,
  isOpen,
  RULE,
  type Rule,
  type RuleBody,
  rulesOf,
} from "./alert";

/** The rules that count now; null while they are read. */
export function openRules(child: Child): Rule[] | null {
  const views = records<RuleBody>(child.id, RULE).value;
  return views && rulesOf(views).filter(isOpen);
}

/** The red entries of the last weeks that met a rule; null while they are read. */
export function recentAlerts(child: Child): Alert[] | null {
  const views = records<RuleBody>(child.id, RULE).value;
  const answers = records<AlertAnswerBody>(child.id, ALERT_ANSWER).value;
  const entries = recentEntries(child.id, today(new Date()));
  if (!views || !answers || !entries) return null;
  return alertsOf(rulesOf(views), entriesOf(entries), answers);
}

/** Those of the rules whose author is still in the care team: of others nobody is told. */
export function useStillTold(child: Child, rules: readonly Rule[]): Rule[] {
  const team = useToldTeam(child.id);
  return rules.filter((rule) => !team || team.some((carer) => carer.person === rule.by));
}
