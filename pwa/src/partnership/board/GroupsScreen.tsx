/** The clinic's standing groups, for who is on its board: what each is for, and how to be in it. */
import "../words";
import "../../styles/screens/together.css";
import { useServer } from "../../from_server";
import { Button, Card, EmptyState, Notice, ScreenTitle } from "../../parts";
import { Reading } from "../../Reading";
import { t } from "../../words";
import { useDoing } from "../doing";
import { GroupFacts } from "../GroupFacts";
import { askIn, type Group, leaveGroup, readGroups } from "../groups";

export function GroupsScreen({ clinic }: { clinic: string }) {
  const groups = useServer(() => readGroups(clinic), clinic);
  const { value, reload } = groups;
  return (
    <div class="stack">
      <ScreenTitle lead={t("groups-lead")}>{t("groups-title")}</ScreenTitle>
      <Reading of={groups} />
      {value?.groups.length === 0 && <EmptyState title={t("groups-none")} />}
      {value?.groups.map((group) => (
        <Card key={group.id}>
          <h2 dir="auto">{group.name}</h2>
          <GroupFacts group={group} />
          <People group={group} />
          <Place clinic={clinic} group={group} reload={reload} />
        </Card>
      ))}
    </div>
  );
}

/** Members see each other by the names they chose. */
function People({ group }: { group: Group }) {
  const names = group.people.filter(({ status }) => status === "in").map(({ name }) => name);
  if (names.length === 0) return null;
  return <p>{t("group-people", { names: names.join(", ") })}</p>;
}

interface Props {
  clinic: string;
  group: Group;
  reload: () => Promise<void>;
}

function Place({ clinic, group, reload }: Props) {
  const { busy, act } = useDoing(reload);
  const leave = () => void act(() => leaveGroup(clinic, group.id), t("group-left"));
  if (group.mine) {
    return (
      <Notice kind="ok" title={t(`group-mine-${group.mine}`)}>
        <Button busy={busy} onClick={leave}>
          {t(group.mine === "in" ? "group-leave" : "group-unask")}
        </Button>
      </Notice>
    );
  }
  return (
    <>
      <p class="small quiet">{t("group-ask-what")}</p>
      <Button
        look="primary"
        busy={busy}
        onClick={() => void act(() => askIn(clinic, group.id), t("group-asked"))}
      >
        {t("group-ask")}
      </Button>
    </>
  );
}
