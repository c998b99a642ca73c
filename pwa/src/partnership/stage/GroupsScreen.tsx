/** Standing groups of the clinic: begun and changed by who leads, joined by families who ask. */
import { useState } from "preact/hooks";
import { useServer } from "../../from_server";
import { Button, Card, EmptyState, IconButton, PersonLine } from "../../parts";
import { Reading } from "../../Reading";
import { t } from "../../words";
import { useDoing } from "../doing";
import { GroupFacts } from "../GroupFacts";
import { answerAsking, type Group, readGroups } from "../groups";
import { GroupEditor } from "./GroupEditor";
import { Invitation } from "./Invitation";
import { type OnStage, StagePage } from "./StagePage";
import { leads } from "./stage";

export function StageGroups() {
  return (
    <StagePage place="groups" title={t("groups-title")} lead={t("groups-stage-lead")}>
      {(on) => <Groups {...on} />}
    </StagePage>
  );
}

function Groups(on: OnStage) {
  const groups = useServer(() => readGroups(on.clinic), on.clinic);
  const { value, reload } = groups;
  const [beginning, setBeginning] = useState(false);
  const kept = async () => {
    await reload();
    setBeginning(false);
  };
  return (
    <>
      <Reading of={groups} />
      {value?.groups.length === 0 && !beginning && <EmptyState title={t("groups-none")} />}
      {value?.groups.map((group) => (
        <OneGroup key={group.id} {...on} group={group} reload={reload} />
      ))}
      {beginning && (
        <GroupEditor
          clinic={on.clinic}
          group={null}
          onKept={kept}
          onLeft={() => setBeginning(false)}
        />
      )}
      {leads(on.stage) && !beginning && (
        <div class="not-printed">
          <Button look="primary" icon="plus" onClick={() => setBeginning(true)}>
            {t("groups-new")}
          </Button>
        </div>
      )}
    </>
  );
}

type Props = OnStage & { group: Group };

function OneGroup(props: Props) {
  const { clinic, stage, group, reload } = props;
  const [doing, setDoing] = useState<"change" | "invite" | null>(null);
  const kept = async () => {
    await reload();
    setDoing(null);
  };
  if (doing === "change") {
    return (
      <GroupEditor clinic={clinic} group={group} onKept={kept} onLeft={() => setDoing(null)} />
    );
  }
  return (
    <Card>
      <h2 dir="auto">{group.name}</h2>
      <GroupFacts group={group} />
      <People {...props} />
      {leads(stage) && (
        <div class="row not-printed">
          <Button icon="mail" onClick={() => setDoing(doing ? null : "invite")}>
            {t("group-invite")}
          </Button>
          <Button icon="edit" onClick={() => setDoing("change")}>
            {t("groups-change")}
          </Button>
        </div>
      )}
      {doing === "invite" && <Invitation {...props} />}
    </Card>
  );
}

function People({ clinic, stage, group, reload }: Props) {
  const { busy, act } = useDoing(reload);
  const answer = (person: string, yes: boolean) =>
    void act(() => answerAsking(clinic, group.id, person, yes), t("groups-kept"));
  if (group.people.length === 0) return <p class="quiet">{t("group-nobody")}</p>;
  return (
    <ul class="ideas">
      {group.people.map(({ person, name, status }) => (
        <li key={person} class="group-person">
          {status === "in" ? (
            <>
              <PersonLine name={name} />
              {leads(stage) && (
                <IconButton
                  icon="close"
                  label={t("group-end-place", { name })}
                  onClick={() => answer(person, false)}
                />
              )}
            </>
          ) : (
            <>
              <p>{t("group-asking", { name })}</p>
              {leads(stage) && (
                <div class="row">
                  <Button size="dense" busy={busy} onClick={() => answer(person, true)}>
                    {t("group-take-in")}
                  </Button>
                  <Button size="dense" look="plain" onClick={() => answer(person, false)}>
                    {t("group-let-go")}
                  </Button>
                </div>
              )}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
