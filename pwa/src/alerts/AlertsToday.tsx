/** On Today: a red entry that waits for the team or was just seen to, and that nobody watches live. */
import "./words";
import type { ComponentChildren } from "preact";
import { whenOf } from "../diary/when";
import { daysBefore, today } from "../local";
import { List, ListRow, Section } from "../parts/Card";
import type { Child } from "../people/me";
import { t } from "../words";
import type { Alert } from "./alert";
import { Quiet, RuleLines } from "./RuleLines";
import { answerWords } from "./said";
import { recentAlerts } from "./told";

/** So many days a red entry stays on Today, and so many the answer to it. */
const [RED_STAYS, ANSWER_STAYS] = [7, 2];

interface Props {
  child: Child;
  /** What else asks for something today. */
  children: ComponentChildren;
}

/** What came of a red entry stands before everything else; that somebody asked, below it and quietly. */
export function AlertsToday({ child, children }: Props) {
  const now = today(new Date());
  const fresh = recentAlerts(child)?.filter((alert) => isFresh(alert, now)) ?? [];
  return (
    <>
      {fresh.length > 0 && (
        <Section title={t("alerts-title")}>
          <List>
            {fresh.map((alert) => (
              <ListRow
                key={`${alert.entry.record} ${alert.clinic}`}
                icon="alert"
                href={`/c/${child.id}/alerts`}
                title={t("alert-of", { when: whenOf(alert.entry.body, now) })}
                detail={stateWords(alert)}
              />
            ))}
          </List>
          <RuleLines child={child} />
        </Section>
      )}
      {children}
      {fresh.length === 0 && <RuleLines child={child} frame={Quiet} />}
    </>
  );
}

function isFresh({ entry, state, answers }: Alert, now: string): boolean {
  const answered = answers.at(-1)?.at.slice(0, 10) ?? "";
  if (state === "done") return answered > daysBefore(now, ANSWER_STAYS);
  return entry.body.day > daysBefore(now, RED_STAYS);
}

function stateWords({ state, answers }: Alert): string {
  const last = answers.at(-1);
  return last ? answerWords(last) : t(`alert-${state}`);
}
