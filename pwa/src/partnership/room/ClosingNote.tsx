/** The closing note: learned, keep, spread, stop; and what did not work, which is never left out. */
import "../package/words";
import { useState } from "preact/hooks";
import { remove } from "../../api";
import { Button } from "../../parts/Button";
import { Card, Section } from "../../parts/Card";
import { t } from "../../words";
import { useDoing } from "../doing";
import { IDEAS, titleOf } from "../package/ideas";
import type { Question } from "./FormFields";
import { type Closing, onlyIn, standing } from "./kinds";
import { Plain } from "./Plain";
import { isOpen, type Project, readProjects } from "./project";
import { RecordForm } from "./RecordForm";
import { TwoVersions } from "./TwoVersions";

const TOLD = [
  "result",
  "learned",
  "did_not_work",
  "keep",
  "spread",
  "stop",
  "thanks",
  "celebrate",
  "story",
] as const;
const LIMITS: Record<string, number> = { result: 200, story: 2000, celebrate: 300 };
const NEEDED: readonly string[] = ["learned", "did_not_work"];

const QUESTIONS: readonly Question[] = [
  ...TOLD.map((name) => ({
    name,
    as: name === "result" ? ("line" as const) : ("area" as const),
    limit: LIMITS[name] ?? 1000,
    required: NEEDED.includes(name),
  })),
  {
    name: "tried",
    as: "list",
    options: IDEAS.map(({ id }) => id),
    say: (id) => t(titleOf(id)),
  },
  { name: "worked", as: "choice", options: ["yes", "partly", "no"] },
  { name: "for_whom", as: "line", limit: 200 },
  { name: "open_to_others", as: "flag" },
  { name: "on_board", as: "flag" },
];

export function ClosingNote({ project }: { project: Project }) {
  const [writing, setWriting] = useState(false);
  const kept = standing(project, "closing")?.[0];
  return (
    <Section title={t("closing-title")} {...(isOpen(project) && { lead: t("closing-lead") })}>
      {kept && (
        <TwoVersions project={project} kind="closing" kept={kept} say={({ learned }) => learned} />
      )}
      {kept && !writing && <Told project={project} body={kept.body} />}
      {writing && (
        <RecordForm
          project={project}
          kind="closing"
          prefix="closing"
          questions={QUESTIONS}
          kept={kept}
          record={() => onlyIn(project, "closing")}
          onKept={() => setWriting(false)}
        />
      )}
      {isOpen(project) && !writing && (
        <Button icon="edit" onClick={() => setWriting(true)}>
          {t(kept ? "closing-change" : "closing-write")}
        </Button>
      )}
    </Section>
  );
}

function Told({ project, body }: { project: Project; body: Closing }) {
  return (
    <Card>
      <dl class="room-facts">
        {TOLD.filter((name) => body[name]).map((name) => (
          <div key={name}>
            <dt>{t(`closing-${name.replaceAll("_", "-")}`)}</dt>
            <dd>
              <Plain project={project} text={body[name] ?? ""} />
            </dd>
          </div>
        ))}
        {body.tried && body.worked && (
          <div>
            <dt>{t(titleOf(body.tried))}</dt>
            <dd>
              {t(`package-worked-${body.worked}`)}
              {body.for_whom && (
                <span dir="auto">{` · ${t("package-whom", { whom: body.for_whom })}`}</span>
              )}
            </dd>
          </div>
        )}
      </dl>
      <p class="small quiet">
        {t(body.open_to_others ? "closing-is-open" : "closing-is-not-open")}
        {(isOpen(project) ? body.on_board : project.on_board) && ` ${t("closing-is-on-board")}`}
      </p>
      {!isOpen(project) && project.on_board && <TakeOff project={project} />}
    </Card>
  );
}

/** Nobody changes the note any more; a yes to be public can still be taken back. */
function TakeOff({ project }: { project: Project }) {
  const { busy, act } = useDoing(readProjects);
  const off = () => remove(`/partnership/projects/${project.id}/board`);
  return (
    <div>
      <Button look="plain" busy={busy} onClick={() => void act(off, t("closing-off-board"))}>
        {t("closing-take-off")}
      </Button>
    </div>
  );
}
