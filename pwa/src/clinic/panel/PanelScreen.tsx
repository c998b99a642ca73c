/** All patients at a glance: what each should have, how it goes, what is open; and the gaps of the diaries. */
import "../../styles/screens/clinic_panel.css";
import "./words";
import { useState } from "preact/hooks";
import { useServer } from "../../from_server";
import { today } from "../../local";
import { ScreenTitle, SelectField, Tabs } from "../../parts";
import type { Membership } from "../../people/me";
import { Reading } from "../../Reading";
import { t } from "../../words";
import { ClinicShell } from "../ClinicShell";
import { Covers } from "./Covers";
import { Gaps } from "./Gaps";
import { PatientTable } from "./PatientTable";
import {
  type Cover,
  gapsOf,
  has,
  type PanelRow,
  readPanel,
  SORTS,
  type Sort,
  sorted,
} from "./panel";

export function PanelScreen() {
  return <ClinicShell area="families">{(clinic) => <Loaded clinic={clinic} />}</ClinicShell>;
}

function Loaded({ clinic }: { clinic: Membership }) {
  const panel = useServer(() => readPanel(clinic.id), clinic.id);
  const { value, problem, reload } = panel;
  if (problem || !value) return <Reading of={panel} lines={8} />;
  return <Panel rows={value.patients} reload={reload} />;
}

type View = "patients" | "gaps";

function Panel({ rows, reload }: { rows: PanelRow[]; reload: () => Promise<void> }) {
  const [view, setView] = useState<View>("patients");
  const gaps = rows.reduce((sum, row) => sum + gapsOf(row).length, 0);
  return (
    <div class="stack">
      <ScreenTitle lead={t("panel-lead", { count: rows.length })}>{t("panel-title")}</ScreenTitle>
      <p class="quiet small">{t("panel-not-live")}</p>
      <Tabs<View>
        label={t("panel-view")}
        value={view}
        onChange={setView}
        options={[
          { value: "patients", label: t("panel-view-patients") },
          { value: "gaps", label: t("panel-view-gaps-count", { count: gaps }) },
        ]}
      />
      {view === "patients" ? <Patients rows={rows} /> : <Gaps rows={rows} reload={reload} />}
    </div>
  );
}

function Patients({ rows }: { rows: PanelRow[] }) {
  const [without, setWithout] = useState<Cover | null>(null);
  const [sort, setSort] = useState<Sort>("control");
  const now = today(new Date());
  const shown = without ? rows.filter((row) => has(row, without, now) === false) : rows;
  return (
    <>
      <Covers rows={rows} today={now} without={without} onWithout={setWithout} />
      <div class="panel-sort">
        <SelectField
          name="panel-sort"
          label={t("panel-sort")}
          value={sort}
          options={SORTS.map((value) => ({ value, label: t(`panel-sort-${value}`) }))}
          onChange={(value) => setSort(value as Sort)}
        />
      </div>
      <PatientTable rows={sorted(shown, sort)} />
      <p class="quiet small">{t("panel-good-what")}</p>
    </>
  );
}
