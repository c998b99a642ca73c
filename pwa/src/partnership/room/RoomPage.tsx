/** The frame of a room's screens: which project, and the way back to it. */
import type { ComponentChildren } from "preact";
import { ScreenTitle } from "../../parts/AppShell";
import { Icon } from "../../parts/Icon";
import { t } from "../../words";
import type { Project } from "./project";

interface Props {
  project: Project;
  title: string;
  lead?: string;
  /** Where "back" leads, below the project; the project itself when left out. */
  back?: string;
  children: ComponentChildren;
}

export function RoomPage({ project, title, lead, back = "", children }: Props) {
  return (
    <div class="stack room">
      <a class="room-back not-printed" href={pathIn(project, back)}>
        <Icon name="back" size={20} />
        <span dir="auto">{project.title}</span>
      </a>
      <ScreenTitle {...(lead ? { lead } : {})}>{title}</ScreenTitle>
      {project.status === "finished" && (
        <p class="room-over quiet not-printed">{t("room-is-over")}</p>
      )}
      {children}
    </div>
  );
}

export const pathIn = (project: Project, place = ""): string =>
  `/together/p/${project.id}${place && `/${place}`}`;
