/** The clinic's own numbers, the same that its families see. */
import "./words";
import { ClinicShell } from "../clinic/ClinicShell";
import { useServer } from "../from_server";
import { ScreenTitle } from "../parts/AppShell";
import { Skeleton } from "../parts/EmptyState";
import { Notice } from "../parts/Notice";
import type { Membership } from "../people/me";
import { problemWords } from "../problem_words";
import { t } from "../words";
import { MonthBars } from "./MonthBars";
import { readClinicNumbers } from "./numbers";

export function ClinicNumbers() {
  return <ClinicShell area="families">{(clinic) => <Loaded clinic={clinic} />}</ClinicShell>;
}

function Loaded({ clinic }: { clinic: Membership }) {
  const { value, problem } = useServer(() => readClinicNumbers(clinic.id), clinic.id);
  return (
    <div class="stack clinic-narrow">
      <ScreenTitle lead={t("numbers-lead")}>{t("numbers-title")}</ScreenTitle>
      {problem && (
        <Notice kind="warn" live>
          {problemWords(problem)}
        </Notice>
      )}
      {!value && !problem && <Skeleton label={t("shell-loading")} />}
      {value && <MonthBars numbers={value} />}
    </div>
  );
}
