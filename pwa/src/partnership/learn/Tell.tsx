/** Telling a project what one learned: a note in its room, in one's own name, by one tap. */
import { Button } from "../../parts/Button";
import { showToast } from "../../parts/Toast";
import { t } from "../../words";
import type { Learned } from "../room/kinds";
import { isOpen, type Project, useProjects } from "../room/project";
import { tell } from "./learned";

export function Tell({ learned }: { learned: Learned }) {
  const open = (useProjects() ?? []).filter(isOpen);
  if (open.length === 0) return null;
  const say = async (project: Project) => {
    await tell(project, learned);
    showToast({ text: t("learn-told", { project: project.title }) });
  };
  return (
    <div class="stack stack-close">
      <p class="quiet small">{t("learn-tell-lead")}</p>
      {open.map((project) => (
        <div key={project.id}>
          <Button icon="share" onClick={() => void say(project)}>
            {t("learn-tell", { project: project.title })}
          </Button>
        </div>
      ))}
    </div>
  );
}
