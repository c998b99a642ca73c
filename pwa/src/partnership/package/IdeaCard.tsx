/** One idea: what it is, an example, the tool for it, how it went for others, and "start this". */
import { Button } from "../../parts";
import { t } from "../../words";
import { isOpen, useProjects } from "../room/project";
import { type Idea, type Tried, titleOf } from "./ideas";

interface Props {
  idea: Idea;
  clinic: string;
  side: "family" | "clinic";
  tried: readonly Tried[];
}

export function IdeaCard({ idea, clinic, side, tried }: Props) {
  const id = titleOf(idea.id);
  return (
    <li class="package-idea">
      <details>
        <summary>
          <span class="package-title">{t(id)}</span>
          <Went tried={tried} />
        </summary>
        <div class="stack stack-close">
          <p>{t(`${id}-what`)}</p>
          <p class="package-example">
            <strong>{t("package-example")}</strong> {t(`${id}-example`)}
          </p>
          <p class="small">
            <strong>{t("package-tool")}</strong> {t(`package-tool-${toolOf(idea)}`)}
          </p>
          <Evidence tried={tried} />
          <Begin idea={idea} clinic={clinic} side={side} />
        </div>
      </details>
    </li>
  );
}

const toolOf = ({ start }: Idea): string =>
  start.in === "call" || start.in === "board" ? start.in : (start.place.split(/[/?]/)[0] ?? "");

function Went({ tried }: { tried: readonly Tried[] }) {
  if (tried.length === 0) return null;
  const worked = tried.filter((one) => one.worked === "yes").length;
  return <span class="small quiet">{t("package-went", { worked, all: tried.length })}</span>;
}

function Evidence({ tried }: { tried: readonly Tried[] }) {
  if (tried.length === 0) return <p class="small quiet">{t("package-not-tried")}</p>;
  return (
    <ul class="package-tried">
      {tried.map(({ worked, for_whom, project, clinic }) => (
        <li key={project + clinic} data-worked={worked}>
          <strong>{t(`package-worked-${worked}`)}</strong>{" "}
          <span dir="auto">{t("package-tried-in", { project, clinic })}</span>
          {for_whom && <span dir="auto">{` · ${t("package-whom", { whom: for_whom })}`}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Families put to the clinic what only the clinic can begin. */
function Begin({ idea: { id, start }, clinic, side }: Omit<Props, "tried">) {
  const open = (useProjects() ?? []).filter(isOpen);
  const board = `/together/b/${clinic}/ideas`;
  if (start.in === "own") return <Go href={`/together/${start.place}`} />;
  if (start.in === "room") {
    if (open.length === 0) return <p class="small quiet">{t("package-needs-room")}</p>;
    return (
      <>
        {open.map((project) => (
          <Go
            key={project.id}
            href={`/together/p/${project.id}/${start.place}`}
            words={t("package-start-in", { project: project.title })}
          />
        ))}
      </>
    );
  }
  if (side === "family") {
    const words = start.in === "board" ? t("package-start") : t("package-propose");
    const said = start.in === "board" ? "" : `?text=${encodeURIComponent(t(titleOf(id)))}`;
    return <Go href={board + said} words={words} />;
  }
  if (start.in === "board") return <Go href="/clinic/together/work" />;
  if (start.in === "clinic") return <Go href={`/clinic/together/${start.place}`} />;
  return <Go href={`/clinic/together/call?template=${start.template}`} />;
}

const Go = ({ href, words }: { href: string; words?: string }) => (
  <Button href={href}>{words ?? t("package-start")}</Button>
);
