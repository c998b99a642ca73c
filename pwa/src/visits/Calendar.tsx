/** The calendar of care: what is coming up, and who sees to it. */
import "../sharing/words";
import "../styles/screens/visits.css";
import "./words";
import { heading, monthInWords, shortDay } from "../dates";
import { keepAs, records, today } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { Section } from "../parts/Card";
import { EmptyState, Skeleton } from "../parts/EmptyState";
import { Icon } from "../parts/Icon";
import type { IconName } from "../parts/icons";
import type { Child } from "../people/me";
import { PLAN, type PlanBody, plansFor } from "../plans/plan";
import { t } from "../words";
import { DECISION, type DecisionBody } from "./agenda";
import {
  byMonth,
  CARE_DATE,
  type CalendarLine,
  type CareDateBody,
  type DatedMedicine,
  linesOf,
} from "./calendar";
import { STEP, type StepBody } from "./step";
import { VISIT, type VisitBody } from "./visit";

export function Calendar({ child }: { child: Child }) {
  const lines = useLines(child);
  if (!lines) return <Skeleton label={t("today-loading")} />;
  const now = today(new Date());
  const coming = lines.filter((line) => line.day >= now || isLate(line, now));
  const past = lines.filter((line) => !coming.includes(line)).reverse();
  return (
    <div class="stack">
      <ScreenTitle lead={t("calendar-lead", { name: child.name })}>
        {t("calendar-title")}
      </ScreenTitle>
      {coming.length === 0 && (
        <EmptyState drawing="window" title={t("calendar-none-title")}>
          {t("calendar-none")}
        </EmptyState>
      )}
      {byMonth(coming).map(([month, some]) => (
        <Section key={month} title={heading(monthInWords(month))}>
          <Lines child={child} lines={some} now={now} />
        </Section>
      ))}
      <Button look="primary" icon="plus" href={`/c/${child.id}/calendar/new`}>
        {t("calendar-add")}
      </Button>
      {past.length > 0 && (
        <details>
          <summary>{t("calendar-past", { count: past.length })}</summary>
          <Lines child={child} lines={past} now={now} />
        </details>
      )}
    </div>
  );
}

function useLines(child: Child): CalendarLine[] | null {
  const dates = records<CareDateBody>(child.id, CARE_DATE).value;
  const visits = records<VisitBody>(child.id, VISIT).value;
  const steps = records<StepBody>(child.id, STEP).value;
  const medicines = records<DatedMedicine>(child.id, "medicine").value;
  const plans = records<PlanBody>(child.id, PLAN).value;
  const decisions = records<DecisionBody>(child.id, DECISION).value;
  if (!dates || !visits || !steps || !medicines || !plans || !decisions) return null;
  const reviews = ["asthma", "ibd"].flatMap((condition) => {
    const day = plansFor(plans, condition).current?.body.review_by;
    return day ? [day] : [];
  });
  return linesOf(child.id, { dates, visits, steps, medicines, reviews, decisions });
}

/** A day gone by does not end what is still to do. */
const isLate = ({ what, day, done }: CalendarLine, now: string): boolean =>
  !done && day < now && what !== "visit";

const SIGNS: Record<CalendarLine["what"], IconName> = {
  visit: "visits",
  test: "chart",
  refill: "history",
  vaccine: "shield",
  "school-form": "note",
  review: "plan",
  other: "clock",
  step: "list",
  expiry: "alert",
  decision: "question",
};

interface LinesProps {
  child: Child;
  lines: CalendarLine[];
  now: string;
}

function Lines({ child, lines, now }: LinesProps) {
  return (
    <ul class="list">
      {lines.map((line) => (
        <li key={line.key} class="calendar-line">
          <Icon name={SIGNS[line.what]} />
          <div class="list-words">
            <strong>{shortDay(line.day)}</strong>
            <What child={child} line={line} />
            <span class="list-detail">{detail(line, now)}</span>
          </div>
          {line.date && <Done child={child} line={line} />}
        </li>
      ))}
    </ul>
  );
}

function What({ child, line }: { child: Child; line: CalendarLine }) {
  const href = line.href ?? (line.date && `/c/${child.id}/calendar/${line.key}`);
  const words = (
    <>
      {t(`activity-${line.what}`)}
      {line.text && <span dir="auto">: {line.text}</span>}
    </>
  );
  return href ? <a href={href}>{words}</a> : <span>{words}</span>;
}

function detail(line: CalendarLine, now: string): string {
  const owner = line.owner ? t(`calendar-owner-${line.owner}`) : "";
  const state = line.done ? t("calendar-done") : isLate(line, now) ? t("calendar-late") : "";
  return [owner, state].filter(Boolean).join(" · ");
}

function Done({ child, line }: { child: Child; line: CalendarLine }) {
  const { date } = line;
  if (!date) return null;
  const turn = () =>
    void keepAs(
      { child: child.id, kind: CARE_DATE, kept: date },
      { ...date.body, done: !line.done },
    );
  return (
    <Button
      size="dense"
      icon={line.done ? "undo" : "check"}
      label={t(line.done ? "calendar-undo-of" : "calendar-do-of", { day: shortDay(line.day) })}
      onClick={turn}
    >
      {t(line.done ? "button-undo" : "calendar-do")}
    </Button>
  );
}
