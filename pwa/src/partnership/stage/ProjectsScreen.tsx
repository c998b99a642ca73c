/** Projects of the clinic: one's own rooms, and what was finished here or elsewhere, to do again. */
import "../room/words";
import "../../styles/screens/room.css";
import { useLocation } from "preact-iso";
import { get } from "../../api";
import { daysFromTo } from "../../dates";
import { useServer } from "../../from_server";
import { makeOnce } from "../../once";
import { Awaited, Button, Card, EmptyState, List, ListRow, Section } from "../../parts";
import { Reading } from "../../Reading";
import { t } from "../../words";
import { useDoing } from "../doing";
import { Evidence } from "../room/Evidence";
import type { Measure, Pdsa, Value } from "../room/kinds";
import { isOpen, type Project, partnersIn, useProjects } from "../room/project";
import { YearsTogether } from "../YearsTogether";
import { Counted } from "./Counted";
import { StagePage } from "./StagePage";

const TOLD = ["result", "learned", "did_not_work", "keep", "spread", "stop", "story"] as const;

interface Finished {
  id: string;
  title: string;
  goal: string;
  clinic: string;
  started_on: string;
  ends_on: string;
  closing: Partial<Record<(typeof TOLD)[number], string>>;
  credits: string[];
  tests: Pdsa[];
  measures: (Measure & { values: Value[] })[];
}

export function ProjectsScreen() {
  return (
    <StagePage place="projects" title={t("projects-title")} lead={t("projects-lead")}>
      {({ clinic, stage }) => (
        <>
          <OwnRooms />
          <Counted clinic={clinic} />
          <YearsTogether clinic={clinic} />
          <p>
            <a href={`/board/${stage.code}/results`}>{t("results-look")}</a>
          </p>
          <Library clinic={clinic} />
        </>
      )}
    </StagePage>
  );
}

function OwnRooms() {
  const projects = useProjects();
  if (!projects) return <Awaited />;
  const running = projects.filter(isOpen);
  if (running.length === 0) return null;
  return (
    <Section title={t("projects-mine")}>
      <List>
        {running.map((project) => (
          <ListRow
            key={project.id}
            icon="together"
            href={`/together/p/${project.id}`}
            title={<span dir="auto">{project.title}</span>}
            detail={<Partners project={project} />}
          />
        ))}
      </List>
    </Section>
  );
}

/** The goal, and the family partners by name, or that there is none. */
function Partners({ project }: { project: Project }) {
  const names = partnersIn(project).map(({ name }) => name);
  return (
    <>
      <span dir="auto">{project.goal}</span>{" "}
      {t("projects-partners", { count: names.length, names: names.join(", ") })}
    </>
  );
}

function Library({ clinic }: { clinic: string }) {
  const read = () => get<{ projects: Finished[] }>(`/partnership/clinics/${clinic}/finished`);
  const finished = useServer(read, clinic);
  const { value } = finished;
  return (
    <Section title={t("library-title")} lead={t("library-lead")}>
      <Reading of={finished} />
      {value?.projects.length === 0 && <EmptyState title={t("library-none")} />}
      {value?.projects.map((one) => (
        <OneFinished key={one.id} clinic={clinic} finished={one} />
      ))}
    </Section>
  );
}

function OneFinished({ clinic, finished }: { clinic: string; finished: Finished }) {
  const { route } = useLocation();
  const { busy, act } = useDoing(async () => undefined);
  const { title, goal, closing, credits, tests, measures } = finished;
  const again = () =>
    act(async () => {
      const path = `/partnership/clinics/${clinic}/finished/${finished.id}/reuse`;
      const { id } = await makeOnce<{ id: string }>(path);
      route(`/clinic/together/call/${id}`);
    });
  return (
    <Card>
      <h3 class="room-card-title" dir="auto">
        {title}
      </h3>
      <p class="small quiet">
        {finished.clinic} · {daysFromTo(finished.started_on, finished.ends_on)}
      </p>
      <p dir="auto">{goal}</p>
      <details class="run-more">
        <summary>{t("library-evidence")}</summary>
        <div class="stack">
          <Evidence measures={measures} tests={tests} told={TOLD} closing={closing} />
          {credits.length > 0 && (
            <p class="small">{t("library-credits", { names: credits.join(", ") })}</p>
          )}
        </div>
      </details>
      <Button icon="undo" busy={busy} onClick={() => void again()}>
        {t("library-reuse")}
      </Button>
    </Card>
  );
}
