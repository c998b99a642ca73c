/** While a need is typed: projects that run already and may take it up, before anything new begins. */
import { useRef } from "preact/hooks";
import { useServer } from "../from_server";
import { Awaited } from "../parts/EmptyState";
import { Notice } from "../parts/Notice";
import { t } from "../words";
import { isOpen, useProjects } from "./room/project";
import { likeliest, type Running, readRunning } from "./running";

export function RunningFirst({ clinic, typed }: { clinic: string; typed: string }) {
  const { value, problem } = useServer(() => readRunning(clinic), `running ${clinic}`);
  // Only a form that opens with words has something to wait for.
  const begun = useRef(typed.trim() !== "").current;
  const found = likeliest(typed, value?.projects ?? []);
  return (
    <div aria-live="polite">
      {begun && !value && !problem && <Awaited />}
      {found.length > 0 && (
        <Notice title={t("running-title")}>
          <ul class="stack stack-close">
            {found.map((project) => (
              <OneRunning key={project.id} project={project} />
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}

/** A project that one has a place in can be opened; of others the title says whom to ask about. */
function OneRunning({ project: { id, title, goal } }: { project: Running }) {
  const mine = useProjects()?.some((one) => one.id === id && isOpen(one));
  return (
    <li>
      {mine ? (
        <a href={`/together/p/${id}/notes`} dir="auto">
          {title}
        </a>
      ) : (
        <strong dir="auto">{title}</strong>
      )}
      <br />
      <span class="small" dir="auto">
        {goal}
      </span>
    </li>
  );
}
