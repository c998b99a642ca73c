/** Every version of a plan, the newest first: who issued it, what it changed, what the family said. */
import { dayInWords, heading } from "../../dates";
import { Button, Section, Timeline, TimelineRow } from "../../parts";
import { Changes } from "../../plans/Changes";
import { versionBefore } from "../../plans/changes";
import type { Issue } from "../../plans/plan";
import { t } from "../../words";
import type { Desk } from "./plans_page";

export function Versions({ desk }: { desk: Desk }) {
  const { issues, current } = desk.plans;
  if (issues.length === 0) return null;
  const paper = current && (
    <Button size="dense" icon="printer" onClick={() => print()}>
      {t("plan-print")}
    </Button>
  );
  return (
    <Section title={t("plan-versions")} action={paper}>
      <Timeline>
        {issues.toReversed().map((issue) => (
          <TimelineRow
            key={issue.revision}
            icon={issue.body ? "plan" : "close"}
            when={heading(dayInWords(issue.at))}
            dateTime={issue.at}
            title={t(issue.body ? "plan-version-issued" : "plan-version-ended", {
              number: issue.number,
              name: desk.name(issue.author),
            })}
            detail={issue.reason ?? undefined}
          >
            <About desk={desk} issue={issue} />
          </TimelineRow>
        ))}
      </Timeline>
    </Section>
  );
}

function About({ desk, issue }: { desk: Desk; issue: Issue }) {
  const before = versionBefore(desk.plans, issue);
  const answers = desk.answersTo(issue.revision);
  const inForce = desk.plans.current?.revision === issue.revision;
  return (
    <>
      {answers.map(({ by, at, answer, text }) => (
        <div key={by}>
          <p>{t(`plan-answer-${answer}`, { name: desk.name(by), date: dayInWords(at) })}</p>
          {text && (
            <blockquote class="plan-reason" dir="auto">
              {text}
            </blockquote>
          )}
        </div>
      ))}
      {inForce && answers.length === 0 && <p class="quiet">{t("plan-answer-none")}</p>}
      {before && issue.body && (
        <details class="plan-since">
          <summary>{t("plan-changes-since", { number: before.number })}</summary>
          <Changes before={before.body} after={issue.body} />
        </details>
      )}
    </>
  );
}
