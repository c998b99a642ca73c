/** The diary of the last weeks: every day that was written, newest on top. */
import "../styles/screens/diary.css";
import "./words";
import { useState } from "preact/hooks";
import { records } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { List, ListRow, Section } from "../parts/Card";
import { EmptyState, Skeleton } from "../parts/EmptyState";
import type { Child } from "../people/me";
import { t } from "../words";
import { dayName, fullDate } from "./dates";
import { EntryRow } from "./EntryRow";
import { ENTRY, type EntryBody, entriesOf } from "./entry";
import { MARK, type MarkBody, marksOf } from "./mark";
import { useWall } from "./now";
import { type Day, weeksOf } from "./weeks";

/** Weeks drawn at first, and with each "show older". */
const SOME_WEEKS = 4;

export function DiaryScreen({ child }: { child: Child }) {
  const today = useWall().slice(0, 10);
  const [shown, setShown] = useState(SOME_WEEKS);
  const views = records<EntryBody>(child.id, ENTRY).value;
  const marks = records<MarkBody>(child.id, MARK).value;
  const title = <ScreenTitle>{t("diary-title", { name: child.name })}</ScreenTitle>;
  if (!views || !marks) return <Skeleton label={t("today-loading")} />;
  const weeks = weeksOf(entriesOf(views), marksOf(marks));
  if (weeks.length === 0) {
    const write = <Button href={`/c/${child.id}/entry`}>{t("today-write-day")}</Button>;
    return (
      <>
        {title}
        <EmptyState title={t("diary-empty-title")} action={write}>
          {t("diary-empty")}
        </EmptyState>
      </>
    );
  }
  return (
    <div class="stack">
      {title}
      <div class="row">
        <Button size="dense" icon="chart" href={`/c/${child.id}/chart`}>
          {t("today-to-chart")}
        </Button>
        <Button size="dense" icon="plus" href={`/c/${child.id}/mark`}>
          {t("mark-add")}
        </Button>
      </div>
      {weeks.slice(0, shown).map(({ monday, days, written }) => (
        <Section
          key={monday}
          title={t("diary-week", { day: fullDate(monday) })}
          lead={t("diary-week-count", { days: written })}
        >
          {days.map((day) => (
            <DayBlock key={day.day} child={child.id} day={day} today={today} />
          ))}
        </Section>
      ))}
      {weeks.length > shown && (
        <Button icon="down" onClick={() => setShown(shown + SOME_WEEKS)}>
          {t("diary-older")}
        </Button>
      )}
    </div>
  );
}

function DayBlock({ child, day, today }: { child: string; day: Day; today: string }) {
  return (
    <div class="diary-day">
      <h3>{dayName(day.day, today)}</h3>
      <List>
        {day.marks.map(({ record, body }) => (
          <ListRow
            key={record}
            icon="note"
            title={body.text}
            detail={t("diary-mark")}
            href={`/c/${child}/mark/${record}`}
          />
        ))}
        {day.entries.map((entry) => (
          <EntryRow key={entry.record} child={child} entry={entry} today={today} />
        ))}
      </List>
    </div>
  );
}
