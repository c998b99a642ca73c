/** The driver diagram: from the aim to what drives it, and to ideas that can be tested. */
import "../../styles/screens/room_maps.css";
import { useState } from "preact/hooks";
import { Button } from "../../parts/Button";
import { Section } from "../../parts/Card";
import { EmptyState, Skeleton } from "../../parts/EmptyState";
import { t } from "../../words";
import { DriverEditor } from "./DriverEditor";
import { DriverPicture } from "./DriverPicture";
import { inRoom } from "./in_room";
import { type Driver, type Drivers, standing } from "./kinds";
import { isOpen, type Project } from "./project";
import { pathIn, RoomPage } from "./RoomPage";
import { TwoVersions } from "./TwoVersions";

/** The seven change concepts of working together. */
export const CONCEPTS = ["ask", "show", "match", "ways", "hurdles", "prepare", "bond"] as const;

export const DriversScreen = inRoom(({ project }) => {
  const [editing, setEditing] = useState<Drivers | null>(null);
  const diagrams = standing(project, "driver");
  if (!diagrams) return <Skeleton label={t("room-loading")} />;
  const kept = diagrams[0];
  if (editing) {
    return (
      <RoomPage project={project} title={t("driver-title")} back="drivers">
        <DriverEditor
          project={project}
          kept={kept}
          start={editing}
          onDone={() => setEditing(null)}
        />
      </RoomPage>
    );
  }
  return (
    <RoomPage project={project} title={t("driver-title")} lead={t("driver-lead")}>
      {!kept && (
        <EmptyState drawing="window" title={t("driver-none")}>
          {t("driver-none-what")}
        </EmptyState>
      )}
      {kept && (
        <>
          <TwoVersions project={project} kind="driver" kept={kept} say={({ aim }) => aim} />
          <DriverPicture drivers={kept.body} />
          <Nested project={project} drivers={kept.body} />
        </>
      )}
      {isOpen(project) && (
        <Button
          look="primary"
          icon="edit"
          onClick={() => setEditing(kept?.body ?? prefilled(project))}
        >
          {t(kept ? "driver-change" : "driver-begin")}
        </Button>
      )}
    </RoomPage>
  );
});

const prefilled = (project: Project): Drivers => ({
  aim: project.goal.slice(0, 300),
  drivers: CONCEPTS.map((concept) => ({
    text: t(`concept-${concept}`),
    concept,
    ideas: [{ text: t(`concept-${concept}-idea`) }],
  })),
});

function Nested({ project, drivers }: { project: Project; drivers: Drivers }) {
  return (
    <Section title={t("driver-list")}>
      <ul class="room-drivers">
        {drivers.drivers.map((driver, at) => (
          <OneDriver key={at.toString()} project={project} driver={driver} />
        ))}
      </ul>
    </Section>
  );
}

function OneDriver({ project, driver }: { project: Project; driver: Driver }) {
  return (
    <li>
      <strong dir="auto">{driver.text}</strong>
      <ul>
        {driver.ideas.map(({ text, pdsa }, at) => (
          <li key={at.toString()}>
            <span dir="auto">{text}</span>{" "}
            {pdsa && <a href={pathIn(project, `tests/${pdsa}`)}>{t("driver-see-test")}</a>}
          </li>
        ))}
      </ul>
    </li>
  );
}
