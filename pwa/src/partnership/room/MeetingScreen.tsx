/** One meeting: planned with its agenda, then its minutes, for those who missed it as well. */
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { fullDate } from "../../dates";
import { type Kept, useDraft } from "../../local";
import { Button } from "../../parts/Button";
import { Card, Section } from "../../parts/Card";
import { EmptyState, Skeleton } from "../../parts/EmptyState";
import { SyncMark } from "../../parts/SyncState";
import { t } from "../../words";
import { AgendaEditor } from "./AgendaEditor";
import type { Answers, Question } from "./FormFields";
import { inRoom } from "./in_room";
import { type AgendaItem, type Meeting, standing } from "./kinds";
import { Place } from "./MeetingPlace";
import { MinutesForm } from "./MinutesForm";
import { agendaFor, TEMPLATES, type Template, textOf } from "./meeting";
import { Plain } from "./Plain";
import { isOpen, nameIn, type Project } from "./project";
import { RecordForm } from "./RecordForm";
import { pathIn, RoomPage } from "./RoomPage";
import { TwoVersions } from "./TwoVersions";

const QUESTIONS: readonly Question[] = [
  { name: "day", as: "day", required: true },
  { name: "time", as: "time", required: true },
  {
    name: "how",
    as: "choice",
    options: ["online", "phone", "clinic", "elsewhere"],
    required: true,
  },
  { name: "link", as: "line" },
  { name: "phone", as: "line", limit: 60 },
  { name: "place", as: "line", limit: 200 },
  { name: "care", as: "line", limit: 200 },
];

export const MeetingScreen = inRoom(({ project, record }) => {
  const meetings = standing(project, "meeting");
  const [form, setForm] = useState<"plan" | "minutes" | null>(null);
  if (!meetings) return <Skeleton label={t("room-loading")} />;
  const meeting = meetings.find((one) => one.record === record);
  if (record && !meeting) {
    return (
      <RoomPage project={project} title={t("meeting-title")} back="meetings">
        <EmptyState title={t("meeting-gone")} />
      </RoomPage>
    );
  }
  const close = () => setForm(null);
  if (!meeting || form === "plan") {
    return <Planning project={project} meeting={meeting} onDone={close} />;
  }
  if (form === "minutes") {
    return <MinutesForm project={project} meeting={meeting} onDone={close} />;
  }
  const { body, status } = meeting;
  return (
    <RoomPage
      project={project}
      title={t("meeting-when", { day: fullDate(body.day), time: body.time })}
      back="meetings"
    >
      <TwoVersions
        project={project}
        kind="meeting"
        kept={meeting}
        say={({ agenda, minutes }) => minutes ?? agenda.map(textOf).join(", ")}
      />
      <Card>
        <Place place={body} />
      </Card>
      <Agenda project={project} meeting={meeting} />
      <Minutes project={project} meeting={meeting} />
      {status !== "sent" && <SyncMark state={status} />}
      {isOpen(project) && (
        <div class="row">
          <Button look="primary" onClick={() => setForm("minutes")}>
            {t(body.status === "held" ? "minutes-change" : "minutes-write")}
          </Button>
          {body.status === "planned" && (
            <Button icon="edit" onClick={() => setForm("plan")}>
              {t("meeting-change")}
            </Button>
          )}
        </div>
      )}
    </RoomPage>
  );
});

interface Plan {
  template: Template;
  agenda: AgendaItem[];
}

interface PlanningProps {
  project: Project;
  meeting: Kept<Meeting> | undefined;
  onDone: () => void;
}

function Planning({ project, meeting, onDone }: PlanningProps) {
  const { route, query } = useLocation();
  const key = `agenda ${meeting?.record ?? `new ${project.id}`}`;
  const draft = useDraft<Plan>(key, project.id, () => ({
    template: meeting?.body.template ?? "regular",
    agenda: meeting?.body.agenda ?? agendaFor("regular"),
  }));
  if (!draft.value) return null;
  const { template, agenda } = draft.value;
  const written = agenda.filter(({ family, text }) => family || text?.trim());
  return (
    <RoomPage
      project={project}
      title={t(meeting ? "meeting-change" : "meeting-add")}
      back="meetings"
    >
      <AgendaEditor
        templates={meeting ? [] : TEMPLATES}
        template={template}
        agenda={agenda}
        onTemplate={(next) => draft.change({ template: next, agenda: agendaFor(next) })}
        onAgenda={(next) => draft.change({ template, agenda: next })}
      />
      <RecordForm
        project={project}
        kind="meeting"
        prefix="meeting"
        questions={QUESTIONS}
        kept={meeting}
        start={startFrom(project, query)}
        {...(query.day && { about: `${project.id} ${query.day}` })}
        more={{ agenda: written, template, status: "planned" }}
        onKept={(kept) => {
          draft.discard();
          onDone();
          route(pathIn(project, `meetings/${kept.record}`));
        }}
      />
    </RoomPage>
  );
}

/** What a new meeting begins with: its series, or the time that suits most. */
function startFrom(project: Project, { series, ...query }: Record<string, string>): Answers {
  const rhythm = (standing(project, "series") ?? []).find(({ record }) => record === series);
  const { first: _, every: __, ...place } = rhythm?.body ?? { first: "", every: "" };
  return { how: "online", time: "19:30", ...place, ...query };
}

interface PartProps {
  project: Project;
  meeting: Kept<Meeting>;
}

function Agenda({ project, meeting: { body } }: PartProps) {
  return (
    <Section title={t("agenda-title")}>
      <ol class="room-agenda">
        {body.agenda.map((item, at) => (
          <li key={at.toString()} data-family={item.family || undefined}>
            <span dir="auto">{textOf(item)}</span>
            {item.said && <Plain project={project} text={item.said} />}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Minutes({ project, meeting: { record, body } }: PartProps) {
  if (body.status !== "held") return null;
  const names = (body.present ?? []).map((person) => nameIn(project, person)).join(", ");
  return (
    <Section title={t("minutes-title")}>
      <p class="small">{t("minutes-present", { names })}</p>
      {body.minutes && <Plain project={project} text={body.minutes} record={record} />}
    </Section>
  );
}
