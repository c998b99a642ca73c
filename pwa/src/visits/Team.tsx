/** Who cares for the child: what to ask them, when they are there, how to reach them. */
import "../sharing/words";
import "../styles/screens/visits.css";
import "./words";
import { Helpers } from "../around/Helpers";
import { keptOf, records } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { PersonLine } from "../parts/Avatar";
import { Button } from "../parts/Button";
import { Card } from "../parts/Card";
import { EmptyState, Skeleton } from "../parts/EmptyState";
import type { Child } from "../people/me";
import { t } from "../words";
import { type Carer, COORDINATOR, useTeam } from "./team";

export function Team({ child }: { child: Child }) {
  const team = useTeam(child.id);
  const named = records<{ person: string }>(child.id, COORDINATOR).value;
  if (!team || !named) return <Skeleton label={t("today-loading")} />;
  const coordinator = keptOf(named)[0]?.body.person;
  const first = [...team].sort(
    (one, other) => Number(other.person === coordinator) - Number(one.person === coordinator),
  );
  return (
    <div class="stack">
      <ScreenTitle lead={t("roster-lead", { name: child.name })}>{t("roster-title")}</ScreenTitle>
      {team.length === 0 && (
        <EmptyState
          drawing="cups"
          title={t("roster-none")}
          action={<Button href={`/c/${child.id}/sharing`}>{t("visits-none-share")}</Button>}
        />
      )}
      {first.map((carer) => (
        <OneOfTeam
          key={carer.person}
          child={child}
          carer={carer}
          coordinates={carer.person === coordinator}
        />
      ))}
      <Helpers child={child} />
    </div>
  );
}

interface Props {
  child: Child;
  carer: Carer;
  coordinates: boolean;
}

const PHONE = /^\+?[\d\s()./-]{5,}$/;

function OneOfTeam({ child, carer, coordinates }: Props) {
  const { name, role, clinic, about, hours, reach } = carer;
  return (
    <Card tint={coordinates}>
      <PersonLine name={name} what={`${t(`roster-role-${role}`)} · ${clinic}`} />
      {coordinates && (
        <p>
          <strong>{t(`roster-coordinator-${child.role}`, { name: child.name })}</strong>
        </p>
      )}
      <dl class="needs">
        {about && <Line name="about" told={about} />}
        {hours && <Line name="hours" told={hours} />}
        {reach && !PHONE.test(reach) && <Line name="reach" told={reach} />}
      </dl>
      {PHONE.test(reach) && (
        <Button icon="phone" href={`tel:${reach.replace(/[^\d+]/g, "")}`}>
          {t("roster-call", { name, number: reach })}
        </Button>
      )}
    </Card>
  );
}

function Line({ name, told }: { name: "about" | "hours" | "reach"; told: string }) {
  return (
    <div>
      <dt>{t(`roster-${name}`)}</dt>
      <dd dir="auto">{told}</dd>
    </div>
  );
}
