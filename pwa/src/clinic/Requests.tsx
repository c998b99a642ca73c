/** Families who ask to share: known by name and birth date, taken in with a care team, or not. */
import { useState } from "preact/hooks";
import { dayInWords, instantInWords } from "../dates";
import { asProblem, useServer } from "../from_server";
import {
  Button,
  Card,
  ChipSet,
  EmptyState,
  Notice,
  ScreenTitle,
  Skeleton,
  showToast,
} from "../parts";
import { type Membership, me } from "../people/me";
import { problemWords } from "../problem_words";
import { t } from "../words";
import { ClinicShell } from "./ClinicShell";
import {
  confirmRequest,
  declineRequest,
  type Request,
  readClinic,
  readRequests,
  type StaffMember,
} from "./clinic";

export function Requests() {
  return <ClinicShell area="requests">{(clinic) => <Waiting clinic={clinic} />}</ClinicShell>;
}

function Waiting({ clinic }: { clinic: Membership }) {
  const requests = useServer(() => readRequests(clinic.id), clinic.id);
  const here = useServer(() => readClinic(clinic.id), clinic.id);
  const problem = requests.problem ?? here.problem;
  return (
    <div class="stack clinic-narrow">
      <ScreenTitle lead={t("requests-lead")}>{t("requests-title")}</ScreenTitle>
      {problem && (
        <Notice kind="warn" live>
          {problemWords(problem)}
        </Notice>
      )}
      {!requests.value && !problem && <Skeleton label={t("shell-loading")} />}
      {requests.value?.requests.length === 0 && (
        <EmptyState drawing="window" title={t("requests-none-title")}>
          {t("requests-none")}
        </EmptyState>
      )}
      {here.value &&
        requests.value?.requests.map((request) => (
          <OneRequest
            key={request.share}
            clinic={clinic.id}
            request={request}
            staff={here.value?.staff ?? []}
            reload={requests.reload}
          />
        ))}
    </div>
  );
}

interface Props {
  clinic: string;
  request: Request;
  staff: StaffMember[];
  reload: () => Promise<void>;
}

/** Coordinators belong to every care team by themselves; clinicians and nurses are chosen. */
const choosable = (staff: StaffMember[]) => staff.filter((member) => member.role !== "coordinator");

function OneRequest({ clinic, request, staff, reload }: Props) {
  const mine = choosable(staff).filter((member) => member.person_id === me.value?.person.id);
  const [team, setTeam] = useState<string[]>(mine.map((member) => member.person_id));
  const [error, setError] = useState("");
  const answer = async (work: () => Promise<void>, done: string) => {
    try {
      await work();
      showToast({ text: t(done, { name: request.child.name }) });
      await reload();
    } catch (problem) {
      setError(problemWords(asProblem(problem)));
    }
  };
  const confirm = () => {
    if (team.length === 0) return setError(t("request-team-missing"));
    return answer(() => confirmRequest(clinic, request.share, team), "request-confirmed");
  };
  return (
    <Card>
      <div class="stack stack-close">
        <h2>{request.child.name}</h2>
        <p>
          {t("request-born", { day: dayInWords(request.child.birth_date) })}
          <br />
          <span class="quiet">
            {t("request-by", { name: request.asked_by.name, at: instantInWords(request.at) })}
          </span>
        </p>
        <ChipSet
          name={`team-${request.share}`}
          label={t("request-team")}
          hint={t("request-team-hint")}
          values={team}
          onChange={setTeam}
          options={choosable(staff).map((member) => ({
            value: member.person_id,
            label: member.name,
          }))}
          {...(error ? { error } : {})}
        />
        <div class="row">
          <Button look="primary" onClick={confirm}>
            {t("request-confirm")}
          </Button>
          <Button
            onClick={() => answer(() => declineRequest(clinic, request.share), "request-declined")}
          >
            {t("request-decline")}
          </Button>
        </div>
      </div>
    </Card>
  );
}
