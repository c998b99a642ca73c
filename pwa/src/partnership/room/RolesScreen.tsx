/** How each sees their role and the other side's, before and after: for oneself, or shared. */
import { useState } from "preact/hooks";
import { keepAs, personHere } from "../../local";
import { Button } from "../../parts/Button";
import { Card, Section } from "../../parts/Card";
import { Skeleton } from "../../parts/EmptyState";
import { Notice } from "../../parts/Notice";
import { showToast } from "../../parts/Toast";
import { t } from "../../words";
import { ownPlace, useOwnMissing } from "../diary/own";
import type { Question } from "./FormFields";
import { inRoom } from "./in_room";
import { onlyIn, type SharedRoles, standing } from "./kinds";
import { isOpen, nameIn, type Project } from "./project";
import { RecordForm } from "./RecordForm";
import { RoomPage } from "./RoomPage";

const MOMENTS = ["before", "after"] as const;
type Moment = (typeof MOMENTS)[number];

const QUESTIONS: readonly Question[] = [
  { name: "mine", as: "area", limit: 600, required: true },
  { name: "theirs", as: "area", limit: 600, required: true },
];

export const RolesScreen = inRoom(({ project }) => {
  const missing = useOwnMissing();
  return (
    <RoomPage project={project} title={t("roles-title")} lead={t("roles-lead")}>
      {missing ? (
        <Notice>{t("roles-needs-network")}</Notice>
      ) : (
        MOMENTS.map((moment) => <Mine key={moment} project={project} moment={moment} />)
      )}
      <Shared project={project} />
    </RoomPage>
  );
});

interface Props {
  project: Project;
  moment: Moment;
}

function Mine({ project, moment }: Props) {
  const [writing, setWriting] = useState(false);
  const all = standing(ownPlace(), "roles");
  if (!all) return <Skeleton label={t("room-loading")} />;
  const kept = all.find(({ body }) => body.project === project.id && body.moment === moment);
  const keptHere = async (said: SharedRoles) => {
    setWriting(false);
    // What the others read follows what one changed.
    if (sharedBy(project, personHere(), moment)) await share(project, said);
  };
  return (
    <Section title={t(`roles-${moment}`)}>
      {writing ? (
        <RecordForm
          project={ownPlace()}
          kind="roles"
          prefix="roles"
          questions={QUESTIONS}
          kept={kept}
          record={() => onlyIn(ownPlace(), `roles:${project.id}:${moment}`)}
          more={{ project: project.id, moment }}
          onKept={({ body }) => void (body && keptHere(body))}
        />
      ) : (
        <>
          {kept && <Said said={kept.body} />}
          {isOpen(project) && (
            <Button icon="edit" onClick={() => setWriting(true)}>
              {t(kept ? "roles-change" : "roles-write")}
            </Button>
          )}
          {kept && <Share project={project} moment={moment} said={kept.body} />}
        </>
      )}
    </Section>
  );
}

const Said = ({ said }: { said: SharedRoles }) => (
  <Card>
    <dl class="room-facts">
      {(["mine", "theirs"] as const).map((name) => (
        <div key={name}>
          <dt>{t(`roles-${name}`)}</dt>
          <dd dir="auto">{said[name]}</dd>
        </div>
      ))}
    </dl>
  </Card>
);

function Share({ project, moment, said }: Props & { said: SharedRoles }) {
  const shared = sharedBy(project, personHere(), moment);
  if (!isOpen(project)) return null;
  const say = async () => {
    if (shared) {
      await keepAs({ child: project.id, kind: "roles.shared", kept: shared }, null);
    } else {
      await share(project, said);
    }
    showToast({ text: t(shared ? "roles-taken-back" : "roles-are-shared") });
  };
  return (
    <div class="stack stack-close">
      <p class="small quiet">{t(shared ? "roles-others-read" : "roles-only-you")}</p>
      <div>
        <Button size="dense" icon={shared ? "undo" : "share"} onClick={() => void say()}>
          {t(shared ? "roles-take-back" : "roles-share")}
        </Button>
      </div>
    </div>
  );
}

const sharedBy = (project: Project, person: string, moment: Moment) =>
  standing(project, "roles.shared")?.find(
    ({ by, body }) => by === person && body.moment === moment,
  );

/** This phone writes the words into the room; nobody reads them in one's own stream. */
async function share(project: Project, { moment, mine, theirs }: SharedRoles): Promise<void> {
  const kept = sharedBy(project, personHere(), moment);
  const record = await onlyIn(project, `roles:${personHere()}:${moment}`);
  const body = { moment, mine, theirs };
  await keepAs({ child: project.id, kind: "roles.shared", kept, record }, body);
}

/** What the others shared, each before and after side by side. */
function Shared({ project }: { project: Project }) {
  const all = (standing(project, "roles.shared") ?? []).filter(({ by }) => by !== personHere());
  const people = [...new Set(all.map(({ by }) => by))];
  if (people.length === 0) return null;
  return (
    <Section title={t("roles-shared")}>
      {people.map((person) => (
        <div class="stack stack-close" key={person}>
          <h3 dir="auto">{nameIn(project, person)}</h3>
          {MOMENTS.flatMap((moment) => {
            const found = all.find(({ by, body }) => by === person && body.moment === moment);
            if (!found) return [];
            return [
              <p class="small quiet" key={moment}>
                {t(`roles-${moment}`)}
              </p>,
              <Said key={`${moment} said`} said={found.body} />,
            ];
          })}
        </div>
      ))}
    </Section>
  );
}
