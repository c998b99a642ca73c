/** Where a project stands on its way, at a glance. */
import { Icon } from "../../parts/Icon";
import { t } from "../../words";
import type { Project } from "./project";
import { pathIn } from "./RoomPage";
import { isSigned, NEEDS, openNeeds, roomNow, stageNow } from "./stages";
import { STAGES } from "./working";

export function StageCard({ project }: { project: Project }) {
  const room = roomNow(project);
  if (!room) return null;
  const now = stageNow(project);
  const open = now ? openNeeds(now, room).length : 0;
  return (
    <a class="room-way" href={pathIn(project, "stages")}>
      <ol>
        {STAGES.map((stage) => (
          <li
            key={stage}
            data-signed={isSigned(project, stage) || undefined}
            {...(stage === now && { "aria-current": "step" as const })}
          >
            {isSigned(project, stage) && <Icon name="check" size={20} />}
            {t(`way-${stage}`)}
          </li>
        ))}
      </ol>
      <span class="small">
        {now
          ? t("way-has", { has: NEEDS[now].length - open, all: NEEDS[now].length })
          : t("way-all-signed")}
      </span>
    </a>
  );
}
