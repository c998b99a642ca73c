/** The inbox of ideas of a project: each is weighed by whoever likes, and what to try next comes first. */
import { useState } from "preact/hooks";
import { type Kept, keepAs, personHere } from "../../local";
import { Button } from "../../parts/Button";
import { List, ListRow, Section } from "../../parts/Card";
import { EmptyState, Skeleton } from "../../parts/EmptyState";
import { t } from "../../words";
import type { Question } from "./FormFields";
import { IdeaCard } from "./IdeaCard";
import { type Idea, ideasIn, onTheMap } from "./ideas";
import { inRoom } from "./in_room";
import { standing } from "./kinds";
import type { Note } from "./made";
import { HOW_KNOWN } from "./NoteForm";
import { isOpen, type Project } from "./project";
import { RecordForm } from "./RecordForm";
import { RoomPage } from "./RoomPage";

const QUESTIONS: readonly Question[] = [
  { name: "text", as: "area", limit: 2000, required: true },
  ...HOW_KNOWN,
];

export const IdeasScreen = inRoom(({ project }) => {
  const [writing, setWriting] = useState(false);
  const notes = standing(project, "note");
  const weighed = standing(project, "note.weighed");
  const tests = standing(project, "pdsa");
  if (!notes || !weighed || !tests) return <Skeleton label={t("room-loading")} />;
  if (writing) {
    return (
      <RoomPage project={project} title={t("inbox-add")} back="ideas">
        <RecordForm
          project={project}
          kind="note"
          prefix="inbox"
          questions={QUESTIONS}
          start={{ known: "told" }}
          more={{ of: "idea" }}
          onKept={() => setWriting(false)}
        />
      </RoomPage>
    );
  }
  const ideas = ideasIn(notes, weighed, tests);
  return (
    <RoomPage project={project} title={t("inbox-title")} lead={t("inbox-lead")}>
      {isOpen(project) && (
        <Button look="primary" icon="plus" onClick={() => setWriting(true)}>
          {t("inbox-add")}
        </Button>
      )}
      {ideas.length === 0 && (
        <EmptyState drawing="cups" title={t("inbox-none")}>
          {t("inbox-none-what")}
        </EmptyState>
      )}
      <Group project={project} title="inbox-open" ideas={ideas.filter(({ test }) => !test)} />
      <FromTheMap project={project} notes={notes} />
      <Group project={project} title="inbox-tried" ideas={ideas.filter(({ test }) => test)} />
    </RoomPage>
  );
});

function Group({ project, title, ideas }: { project: Project; title: string; ideas: Idea[] }) {
  const [weighing, setWeighing] = useState("");
  const weighed = standing(project, "note.weighed") ?? [];
  if (ideas.length === 0) return null;
  return (
    <Section title={t(title)} lead={t(`${title}-lead`)}>
      {ideas.map((idea, at) => (
        <IdeaCard
          key={idea.note.record}
          project={project}
          idea={idea}
          first={at === 0 && idea.weight !== null}
          weighing={weighing === idea.note.record}
          onWeigh={(weighs) => setWeighing(weighs ? idea.note.record : "")}
          mine={weighed.find(
            ({ by, body }) => by === personHere() && body.note === idea.note.record,
          )}
        />
      ))}
    </Section>
  );
}

function FromTheMap({ project, notes }: { project: Project; notes: readonly Kept<Note>[] }) {
  const texts = onTheMap(standing(project, "driver")?.[0]?.body, notes);
  if (texts.length === 0 || !isOpen(project)) return null;
  const take = (text: string) =>
    void keepAs({ child: project.id, kind: "note" }, { of: "idea" as const, text });
  return (
    <Section title={t("inbox-map")} lead={t("inbox-map-lead")}>
      <List>
        {texts.map((text) => (
          <ListRow
            key={text}
            icon="plus"
            title={<span dir="auto">{text}</span>}
            onClick={() => take(text)}
          />
        ))}
      </List>
    </Section>
  );
}
