/** The clinic: its code for families, as letters and as a QR for the wall, and who works here. */
import { useState } from "preact/hooks";
import { instantInWords } from "../dates";
import { asProblem, useServer } from "../from_server";
import {
  Button,
  CodeDisplay,
  List,
  ListRow,
  PersonLine,
  ScreenTitle,
  Section,
  showToast,
} from "../parts";
import { type Membership, me } from "../people/me";
import { problemWords } from "../problem_words";
import { Reading } from "../Reading";
import type { Invitation } from "../sharing/access";
import { t } from "../words";
import { ClinicSettings } from "./ClinicSettings";
import { ClinicShell } from "./ClinicShell";
import { inviteFamily, readClinic, type StaffMember } from "./clinic";
import { StaffCard } from "./StaffCard";

export function Team() {
  return <ClinicShell area="team">{(clinic) => <Here clinic={clinic} />}</ClinicShell>;
}

function Here({ clinic }: { clinic: Membership }) {
  const here = useServer(() => readClinic(clinic.id), clinic.id);
  const { value, reload } = here;
  return (
    <div class="stack clinic-narrow">
      <ScreenTitle lead={t("team-lead")}>{clinic.name}</ScreenTitle>
      <Reading of={here} />
      {value && (
        <>
          <Section title={t("team-code-title")} lead={t("team-code-lead")}>
            <CodeDisplay
              code={value.join_code}
              label={t("team-code")}
              qr={
                <img
                  src={`/api/v1/clinics/${clinic.id}/join.svg`}
                  alt={t("team-qr")}
                  width="200"
                  height="200"
                />
              }
            />
            <div class="not-printed">
              <Button icon="printer" onClick={() => print()}>
                {t("team-print")}
              </Button>
            </div>
          </Section>
          {clinic.role !== "nurse" && <Invite clinic={clinic.id} />}
          <Section title={t("team-title")}>
            <List>
              {value.staff.map((member) => (
                <ListRow
                  key={member.id}
                  title={<PersonLine name={member.name} what={t(`role-${member.role}`)} />}
                  detail={
                    writes(clinic, member) && (
                      <StaffCard clinic={clinic.id} member={member} reload={reload} />
                    )
                  }
                />
              ))}
            </List>
          </Section>
          {clinic.role === "coordinator" && <ClinicSettings clinic={value} reload={reload} />}
        </>
      )}
    </div>
  );
}

/** Each their own card; a coordinator everybody's. */
const writes = (clinic: Membership, member: StaffMember): boolean =>
  clinic.role === "coordinator" || member.person_id === me.value?.person.id;

function Invite({ clinic }: { clinic: string }) {
  const [made, setMade] = useState<Invitation | null>(null);
  const invite = async () => {
    try {
      setMade(await inviteFamily(clinic));
    } catch (error) {
      showToast({ text: problemWords(asProblem(error)) });
    }
  };
  return (
    <Section title={t("team-invite-title")} lead={t("team-invite-lead")}>
      {made && (
        <CodeDisplay
          code={made.code}
          label={t("team-invite-code")}
          until={t("team-invite-until", { until: instantInWords(made.expires_at) })}
        />
      )}
      <div class="not-printed">
        <Button icon="plus" onClick={invite}>
          {t("team-invite")}
        </Button>
      </div>
    </Section>
  );
}
