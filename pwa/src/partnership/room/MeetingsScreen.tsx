/** The project's meetings: those to come, and minutes of those that were. */
import { useState } from "preact/hooks";
import { dayName } from "../../dates";
import { type Kept, today } from "../../local";
import { Button } from "../../parts/Button";
import { List, ListRow, Section } from "../../parts/Card";
import { EmptyState, Skeleton } from "../../parts/EmptyState";
import { t } from "../../words";
import { BetweenMeetings } from "./BetweenMeetings";
import { inRoom } from "./in_room";
import { type Meeting, standing } from "./kinds";
import { isOpen, type Project } from "./project";
import { pathIn, RoomPage } from "./RoomPage";
import { SeriesCard } from "./SeriesCard";
import { SeriesForm } from "./SeriesForm";
import type { Series } from "./working";

export const MeetingsScreen = inRoom(({ project }) => {
  const [writing, setWriting] = useState<Kept<Series> | "new" | null>(null);
  const meetings = standing(project, "meeting");
  if (writing) {
    const kept = writing === "new" ? null : writing;
    return <SeriesForm project={project} kept={kept} onDone={() => setWriting(null)} />;
  }
  if (!meetings) return <Skeleton label={t("room-loading")} />;
  const planned = meetings.filter(({ body }) => body.status === "planned");
  const held = meetings.filter(({ body }) => body.status === "held").reverse();
  return (
    <RoomPage project={project} title={t("meeting-title")} lead={t("meeting-lead")}>
      {meetings.length === 0 && (
        <EmptyState drawing="cups" title={t("meeting-none")}>
          {t("meeting-none-what")}
        </EmptyState>
      )}
      {planned.length > 0 && <Rows project={project} meetings={planned} />}
      {isOpen(project) && (
        <Button look="primary" icon="plus" href={pathIn(project, "meetings/new")}>
          {t("meeting-add")}
        </Button>
      )}
      <Rhythms project={project} onWrite={setWriting} />
      <BetweenMeetings project={project} />
      {held.length > 0 && (
        <Section title={t("meeting-held")}>
          <Rows project={project} meetings={held} />
        </Section>
      )}
    </RoomPage>
  );
});

interface RhythmsProps {
  project: Project;
  onWrite: (series: Kept<Series> | "new") => void;
}

function Rhythms({ project, onWrite }: RhythmsProps) {
  const all = standing(project, "series") ?? [];
  return (
    <Section title={t("series-title")} lead={t("series-lead")}>
      {all.map((series) => (
        <SeriesCard
          key={series.record}
          project={project}
          series={series}
          onChange={() => onWrite(series)}
        />
      ))}
      {isOpen(project) && (
        <Button icon="plus" onClick={() => onWrite("new")}>
          {t("series-add")}
        </Button>
      )}
    </Section>
  );
}

function Rows({ project, meetings }: { project: Project; meetings: Kept<Meeting>[] }) {
  const day = today(new Date());
  return (
    <List>
      {meetings.map(({ record, body }) => (
        <ListRow
          key={record}
          icon={body.status === "held" ? "note" : "visits"}
          href={pathIn(project, `meetings/${record}`)}
          title={t("meeting-when", { day: dayName(body.day, day), time: body.time })}
          detail={t(`meeting-how-${body.how}`)}
        />
      ))}
    </List>
  );
}
