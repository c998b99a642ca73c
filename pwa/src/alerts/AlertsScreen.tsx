/** Red entries and the care team: who asked to see them, who has looked, and what was done. */
import "./words";
import { writtenAt } from "../dates";
import { whenOf } from "../diary/when";
import { today } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { Section } from "../parts/Card";
import { EmptyState, Skeleton } from "../parts/EmptyState";
import { Notice } from "../parts/Notice";
import { Timeline, TimelineRow } from "../parts/Timeline";
import type { Child } from "../people/me";
import { t } from "../words";
import type { Alert, AlertAnswer } from "./alert";
import { RuleLines } from "./RuleLines";
import { answerWords } from "./said";
import { openRules, recentAlerts } from "./told";

export function AlertsScreen({ child }: { child: Child }) {
  const rules = openRules(child);
  const alerts = recentAlerts(child);
  if (!rules || !alerts) return <Skeleton label={t("today-loading")} />;
  return (
    <div class="stack">
      <ScreenTitle lead={t("alerts-lead")}>{t("alerts-title")}</ScreenTitle>
      {rules.length === 0 && alerts.length === 0 && (
        <EmptyState drawing="visit" title={t("alerts-none-title")}>
          {t("alerts-none")}
        </EmptyState>
      )}
      {rules.length > 0 && <RuleLines child={child} frame={Notice} />}
      {alerts.length > 0 && <Past child={child} alerts={alerts} />}
    </div>
  );
}

function Past({ child, alerts }: { child: Child; alerts: Alert[] }) {
  const now = today(new Date());
  return (
    <Section title={t("alerts-past")}>
      <Timeline>
        {alerts.map(({ entry, clinic, state, answers }) => (
          <TimelineRow
            key={`${entry.record} ${clinic}`}
            icon="alert"
            when={whenOf(entry.body, now)}
            title={answers.length === 0 && t(`alert-${state}`)}
          >
            {answers.map((answer) => (
              <Answered key={answer.at + answer.by} answer={answer} now={now} />
            ))}
            <p>
              <a href={`/c/${child.id}/entry/${entry.record}`}>{t("alert-entry")}</a>
            </p>
          </TimelineRow>
        ))}
      </Timeline>
    </Section>
  );
}

function Answered({ answer, now }: { answer: AlertAnswer; now: string }) {
  return (
    <>
      <p class="timeline-title">
        {answerWords(answer)} <span class="quiet small">{writtenAt(answer.at, now)}</span>
      </p>
      {answer.line && (
        <p>
          <q dir="auto">{answer.line}</q>
        </p>
      )}
    </>
  );
}
