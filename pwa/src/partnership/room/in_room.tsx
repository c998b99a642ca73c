/** Gives a screen the project of its address, and says so when this phone does not hold it. */
import "../../styles/screens/room.css";
import "../../styles/screens/working.css";
import "./words";
import type { ComponentType } from "preact";
import { ScreenTitle } from "../../parts/AppShell";
import { EmptyState, Skeleton } from "../../parts/EmptyState";
import { t } from "../../words";
import { type Project, useProjects } from "./project";

export interface RoomProps {
  project: Project;
  record?: string;
}

export function inRoom(Screen: ComponentType<RoomProps>) {
  return function InRoom({ project: id, record }: { project: string; record?: string }) {
    const all = useProjects();
    if (!all) return <Skeleton label={t("room-loading")} />;
    const project = all.find((one) => one.id === id);
    if (!project) return <NoRoom />;
    return <Screen key={id} project={project} {...(record ? { record } : {})} />;
  };
}

function NoRoom() {
  return (
    <div class="stack">
      <ScreenTitle>{t("room-none-title")}</ScreenTitle>
      <EmptyState drawing="window" title={t("room-none")}>
        <a href="/together">{t("room-back-together")}</a>
      </EmptyState>
    </div>
  );
}
