/** The children in whose care team one is, found by typing. */
import { useState } from "preact/hooks";
import { dayInWords } from "../dates";
import { useServer } from "../from_server";
import { Button, ChildBadge, EmptyState, List, ListRow, ScreenTitle, TextField } from "../parts";
import type { Membership } from "../people/me";
import { Reading } from "../Reading";
import { t } from "../words";
import { ClinicShell } from "./ClinicShell";
import { type Patient, readPatients } from "./clinic";

export function Families() {
  return <ClinicShell area="families">{(clinic) => <Found clinic={clinic} />}</ClinicShell>;
}

function Found({ clinic }: { clinic: Membership }) {
  const [sought, setSought] = useState("");
  const patients = useServer(() => readPatients(clinic.id), clinic.id);
  const { value } = patients;
  const found = (value?.patients ?? []).filter((patient) => matches(patient, sought));
  return (
    <div class="stack clinic-narrow">
      <ScreenTitle lead={t("families-lead")}>{t("families-title")}</ScreenTitle>
      <div class="row">
        <Button icon="list" href="/clinic/panel">
          {t("families-panel")}
        </Button>
        <Button icon="chart" href="/clinic/numbers">
          {t("families-numbers")}
        </Button>
        <Button icon="note" href="/clinic/notices">
          {t("tell-families")}
        </Button>
      </div>
      <Reading of={patients} />
      {value?.patients.length === 0 && (
        <EmptyState drawing="cups" title={t("families-none-title")}>
          {t("families-none")}
        </EmptyState>
      )}
      {(value?.patients.length ?? 0) > 5 && (
        <TextField
          name="sought"
          label={t("families-find")}
          type="search"
          value={sought}
          onChange={setSought}
        />
      )}
      <List>
        {found.map((patient) => (
          <ListRow
            key={patient.id}
            href={`/clinic/c/${patient.id}`}
            start={<ChildBadge {...patient} size="small" />}
            title={patient.name}
            detail={t("families-born", { day: dayInWords(patient.birth_date) })}
          />
        ))}
      </List>
    </div>
  );
}

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();

/** Accents and case do not matter, nor does the order of the words. */
export function matches(patient: Patient, sought: string): boolean {
  const name = plain(patient.name);
  return plain(sought)
    .split(/\s+/)
    .every((word) => name.includes(word));
}
