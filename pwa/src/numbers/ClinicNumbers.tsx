/** The clinic's own numbers, the same that its families see. */
import "./words";
import { ClinicShell } from "../clinic/ClinicShell";
import { useServer } from "../from_server";
import { ScreenTitle } from "../parts/AppShell";
import type { Membership } from "../people/me";
import { Reading } from "../Reading";
import { t } from "../words";
import { MonthBars } from "./MonthBars";
import { readClinicNumbers } from "./numbers";

export function ClinicNumbers() {
  return <ClinicShell area="families">{(clinic) => <Loaded clinic={clinic} />}</ClinicShell>;
}

function Loaded({ clinic }: { clinic: Membership }) {
  const numbers = useServer(() => readClinicNumbers(clinic.id), clinic.id);
  return (
    <div class="stack clinic-narrow">
      <ScreenTitle lead={t("numbers-lead")}>{t("numbers-title")}</ScreenTitle>
      <Reading of={numbers} />
      {numbers.value && <MonthBars numbers={numbers.value} />}
    </div>
  );
}
