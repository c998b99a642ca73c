/** The diary of the last weeks: every day that was written, newest on top. */
import "../styles/screens/diary.css";
import "./words";
import { useState } from "preact/hooks";
import { dayName, fullDate, heading } from "../dates";
import { type RecordView, records } from "../local";
import { EPISODE, type EpisodeBody, episodesOf } from "../now/episode";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { List, ListRow, Section } from "../parts/Card";
import { EmptyState, Skeleton } from "../parts/EmptyState";
import type { Child } from "../people/me";
import { t } from "../words";
import { EntryRow } from "./EntryRow";
import { EpisodeRow } from "./EpisodeRow";
import { type EntryBody, entriesOf } from "./entry";
import { MARK, type MarkBody, marksOf } from "./mark";
import { useWall } from "./now";
import { allEntries, recentEntries } from "./reading";
import { type Day, type Week, weeksOf } from "./weeks";
import { whenOf } from "./when";

/** Weeks drawn at first, and with each "show older". */
const SOME_WEEKS = 4;

export function DiaryScreen({ child }: { child: Child }) {
  const today = useWall().slice(0, 10);
  const [shown, setShown] = useState(SOME_WEEKS);
  const recent = recentEntries(child.id, today);
  const all = recent?.length === 0 || shown > SOME_WEEKS;
  const views = all ? allEntries(child.id) : recent;
  const marks = records<MarkBody>(child.id, MARK).value;
  const episodes = records<EpisodeBody>(child.id, EPISODE).value;
  if (!views || !marks || !episodes) return <Skeleton label={t("today-loading")} />;
  const weeks = weeksOf(entriesOf(views), marksOf(marks), episodesOf(episodes));
  return (
    <div class="stack">
      <ScreenTitle>{t("diary-title", { name: child.name })}</ScreenTitle>
      {weeks.length === 0 ? <Empty child={child} /> : <Ways child={child} />}
      {weeks.slice(0, shown).map((week) => (
        <WeekBlock key={week.monday} child={child.id} week={week} today={today} />
      ))}
      {weeks.length > 0 && (!all || weeks.length > shown) && (
        <Button icon="down" onClick={() => setShown(shown + SOME_WEEKS)}>
          {t("diary-older")}
        </Button>
      )}
      <Deleted child={child.id} views={views} today={today} />
    </div>
  );
}

function Empty({ child }: { child: Child }) {
  const write = <Button href={`/c/${child.id}/entry`}>{t("today-write-day")}</Button>;
  return (
    <EmptyState title={t("diary-empty-title")} action={write}>
      {t("diary-empty")}
    </EmptyState>
  );
}

function Ways({ child }: { child: Child }) {
  return (
    <div class="row">
      <Button size="dense" icon="chart" href={`/c/${child.id}/chart`}>
        {t("today-to-chart")}
      </Button>
      <Button size="dense" icon="plus" href={`/c/${child.id}/mark`}>
        {t("mark-add")}
      </Button>
    </div>
  );
}

function WeekBlock({ child, week, today }: { child: string; week: Week; today: string }) {
  return (
    <Section
      title={t("diary-week", { day: fullDate(week.monday) })}
      lead={t("diary-week-count", { days: week.written })}
    >
      {week.days.map((day) => (
        <DayBlock key={day.day} child={child} day={day} today={today} />
      ))}
    </Section>
  );
}

function DayBlock({ child, day, today }: { child: string; day: Day; today: string }) {
  return (
    <div class="diary-day">
      <h3>{heading(dayName(day.day, today))}</h3>
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
        {day.episodes.map((episode) => (
          <EpisodeRow key={episode.record} child={child} episode={episode} />
        ))}
        {day.entries.map((entry) => (
          <EntryRow key={entry.record} child={child} entry={entry} today={today} />
        ))}
      </List>
    </div>
  );
}

interface DeletedProps {
  child: string;
  views: readonly RecordView<EntryBody>[];
  today: string;
}

/** Deleted entries are out of the way and not gone: their history leads back. */
function Deleted({ child, views, today }: DeletedProps) {
  const gone = views.filter((view) => view.withdrawn).reverse();
  if (gone.length === 0) return null;
  return (
    <details class="diary-deleted">
      <summary>{t("diary-withdrawn", { count: gone.length })}</summary>
      <List>
        {gone.map(({ record, day, revisions }) => (
          <ListRow
            key={record}
            icon="trash"
            title={whenOf(revisions.findLast((one) => one.body)?.body ?? { day }, today)}
            href={`/c/${child}/entry/${record}/history`}
          />
        ))}
      </List>
    </details>
  );
}
