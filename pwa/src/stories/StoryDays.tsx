/** What this phone already holds of the days of a story: entries, events, bad hours, visits. */
import "../diary/words";
import { dayInWords, heading } from "../dates";
import { EntryRow } from "../diary/EntryRow";
import { EpisodeRow } from "../diary/EpisodeRow";
import { entriesOf } from "../diary/entry";
import { MARK, type MarkBody, marksOf } from "../diary/mark";
import { useWall } from "../diary/now";
import { allEntries } from "../diary/reading";
import { type Day, weeksOf } from "../diary/weeks";
import { keptOf, records } from "../local";
import { EPISODE, type EpisodeBody, episodesOf } from "../now/episode";
import { List, ListRow, Section } from "../parts/Card";
import { Skeleton } from "../parts/EmptyState";
import type { Child } from "../people/me";
import { VISIT, type VisitBody } from "../visits/visit";
import { t } from "../words";

interface Props {
  child: Child;
  first: string;
  last: string;
}

type Visits = { record: string; body: VisitBody }[];

export function StoryDays({ child, first, last }: Props) {
  const today = useWall().slice(0, 10);
  const entries = allEntries(child.id);
  const marks = records<MarkBody>(child.id, MARK).value;
  const episodes = records<EpisodeBody>(child.id, EPISODE).value;
  const visits = records<VisitBody>(child.id, VISIT).value;
  if (!entries || !marks || !episodes || !visits) return <Skeleton label={t("today-loading")} />;
  const seen = keptOf(visits).filter(({ body }) => body.day >= first && body.day <= last);
  const written = weeksOf(entriesOf(entries), marksOf(marks), episodesOf(episodes))
    .flatMap(({ days }) => days)
    .filter(({ day }) => day >= first && day <= last);
  const days = [
    ...new Set([...written.map(({ day }) => day), ...seen.map(({ body }) => body.day)]),
  ];
  if (days.length === 0) return null;
  return (
    <Section title={t("care-story-days")} lead={t("care-story-days-lead")}>
      {days.sort().map((day) => (
        <OneDay
          key={day}
          child={child.id}
          day={written.find((one) => one.day === day) ?? { day, ...NOTHING }}
          visits={seen.filter(({ body }) => body.day === day)}
          today={today}
        />
      ))}
    </Section>
  );
}

const NOTHING = { entries: [], marks: [], episodes: [] };

function OneDay(props: { child: string; day: Day; visits: Visits; today: string }) {
  const { child, day, visits, today } = props;
  return (
    <div class="diary-day">
      <h3>{heading(dayInWords(day.day))}</h3>
      <List>
        {visits.map(({ record }) => (
          <ListRow
            key={record}
            icon="visits"
            title={t("care-story-visit")}
            href={`/c/${child}/visits/${record}`}
          />
        ))}
        {day.marks.map(({ record, body }) => (
          <ListRow key={record} icon="note" title={body.text} />
        ))}
        {day.episodes.map((episode) => (
          <EpisodeRow key={episode.record} child={child} episode={episode} />
        ))}
        {[...day.entries].reverse().map((entry) => (
          <EntryRow key={entry.record} child={child} entry={entry} today={today} />
        ))}
      </List>
    </div>
  );
}
