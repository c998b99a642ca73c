/** Who may read a piece: nobody, until it is released into one project; and nobody again after that. */
import { type Kept, personHere } from "../../local";
import { Button } from "../../parts/Button";
import { Section } from "../../parts/Card";
import { Notice } from "../../parts/Notice";
import { showToast } from "../../parts/Toast";
import { t } from "../../words";
import type { Experience } from "../room/kinds";
import { isOpen, type Project, useProjects } from "../room/project";
import { release } from "./own";

export function Release({ piece }: { piece: Kept<Experience> }) {
  const projects = useProjects() ?? [];
  const to = projects.find(({ id }) => id === piece.body.released_to);
  const say = async (project: string | null) => {
    await release(piece, project);
    showToast({ text: t(project ? "story-released" : "story-taken-back") });
  };
  if (to) {
    return (
      <Section title={t("story-who")}>
        <Notice title={t("story-is-read", { project: to.title })}>
          <p>{t("story-is-read-what", { names: othersIn(to) })}</p>
          <Button onClick={() => void say(null)}>{t("story-take-back")}</Button>
        </Notice>
      </Section>
    );
  }
  const open = projects.filter(isOpen);
  return (
    <Section title={t("story-who")} lead={t("story-only-you-what")}>
      {open.map((project) => (
        <div class="stack stack-close" key={project.id}>
          <Button icon="share" onClick={() => void say(project.id)}>
            {t("story-release", { project: project.title })}
          </Button>
          <p class="small quiet">{t("story-release-who", { names: othersIn(project) })}</p>
        </div>
      ))}
    </Section>
  );
}

const othersIn = ({ members }: Project): string =>
  members
    .filter(({ person }) => person !== personHere())
    .map(({ name }) => name)
    .join(", ");
