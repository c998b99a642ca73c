/** Whether a project moves, in a shape and a word; and what a next small step could be. */
import { today } from "../../local";
import { Button } from "../../parts/Button";
import { t } from "../../words";
import { standing } from "./kinds";
import { lastIn, momentumOf, type Step, stepFor } from "./momentum";
import { testsOf } from "./pdsa";
import type { Project } from "./project";
import { pathIn } from "./RoomPage";

const LEADS_TO: Record<Step, string> = {
  end: "ending",
  charter: "charter",
  meeting: "meetings/new",
  task: "tasks",
  "first-test": "tests/new",
  study: "tests",
  "next-test": "tests/new",
};

/** What is said between meetings moves a project as a meeting does. */
const ALSO_MOVES = [
  "poll",
  "poll.answer",
  "perspective",
  "learning",
  "ninety.tick",
  "note.weighed",
  "stage",
] as const;

export function MomentumCard({ project }: { project: Project }) {
  const [charters, meetings, tasks, tests, values, notes] = [
    standing(project, "charter"),
    standing(project, "meeting"),
    standing(project, "task"),
    standing(project, "pdsa"),
    standing(project, "measure.value"),
    standing(project, "note"),
  ];
  if (!charters || !meetings || !tasks || !tests || !values || !notes) return null;
  const day = today(new Date());
  const start = project.started_on;
  const also = ALSO_MOVES.map((kind) => standing(project, kind) ?? []);
  const told = [charters, meetings, tasks, tests, values, notes, ...also];
  const momentum = momentumOf(lastIn(start, ...told), day);
  const room = { charter: charters[0], meetings, tasks, tests: testsOf(tests, "care"), today: day };
  const step = stepFor({ ...room, endsOn: project.ends_on });
  return (
    <section class="room-momentum" data-momentum={momentum} aria-label={t("momentum")}>
      <span class="room-light" aria-hidden="true" />
      <div class="stack stack-close">
        <p>
          <strong>{t(`momentum-${momentum}`)}</strong>
        </p>
        <p class="small">{t(`momentum-step-${step}`)}</p>
        <Button size="dense" href={pathIn(project, LEADS_TO[step])}>
          {t(`momentum-step-${step}-do`)}
        </Button>
        <a class="small" href={pathIn(project, "guide")}>
          {t("momentum-guide")}
        </a>
      </div>
    </section>
  );
}
