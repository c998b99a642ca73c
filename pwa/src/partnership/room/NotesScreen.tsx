/** What is written down together: notes, ideas and thanks, files, and words in plain words. */
import { useState } from "preact/hooks";
import { Tabs } from "../../parts/Tabs";
import { t } from "../../words";
import { Files } from "./Files";
import { inRoom } from "./in_room";
import { Notes } from "./Notes";
import { RoomPage } from "./RoomPage";
import { unexplained } from "./unclear";
import { Words } from "./Words";

const VIEWS = ["notes", "files", "words"] as const;
type View = (typeof VIEWS)[number];

export const NotesScreen = inRoom(({ project }) => {
  const [view, setView] = useState<View>("notes");
  const asked = unexplained(project).length;
  return (
    <RoomPage project={project} title={t("room-place-notes")}>
      <Tabs
        label={t("notes-views")}
        value={view}
        options={VIEWS.map((value) => ({
          value,
          label: t(`notes-view-${value}`, { count: value === "words" ? asked : 0 }),
        }))}
        onChange={setView}
      />
      {view === "notes" && <Notes project={project} />}
      {view === "files" && <Files project={project} />}
      {view === "words" && <Words project={project} />}
    </RoomPage>
  );
});
