/** Writing for a visit from the desk: our points, what was decided and why, who does what, a goal to offer. */
import "../../styles/screens/clinic_visit.css";
import "../../visits/words";
import { dayInWords } from "../../dates";
import { useServer } from "../../from_server";
import { Button, ScreenTitle } from "../../parts";
import { Reading } from "../../Reading";
import { t } from "../../words";
import { ClinicShell } from "../ClinicShell";
import { clinicHere } from "../clinic";
import { type Page, type PageVisit, readPage } from "../summary/page";
import { AgendaForm } from "./AgendaForm";
import { AroundDesk } from "./AroundDesk";
import { Coordinator } from "./Coordinator";
import { Decisions } from "./Decisions";
import { GoalOffer } from "./GoalOffer";
import { MedicineDesk } from "./MedicineDesk";
import { readRoster } from "./roster";
import { StepForm } from "./StepForm";
import { StoriesDesk } from "./StoriesDesk";

export function VisitDesk({ child }: { child: string }) {
  return <ClinicShell area="day">{() => <Loaded key={child} child={child} />}</ClinicShell>;
}

function Loaded({ child }: { child: string }) {
  const read = useServer(() => readPage(child, "visit"), child);
  const { value, problem, reload } = read;
  if (problem || !value) return <Reading of={read} lines={8} />;
  return <Desk page={value} reload={reload} />;
}

/** The visit in hand: today's or the next one; when none is planned, the last. */
const visitOf = (page: Page): PageVisit | null => page.visit ?? page.last_visit;

export interface DeskProps {
  page: Page;
  reload: () => Promise<void>;
}

function Desk({ page, reload }: DeskProps) {
  const visit = visitOf(page);
  const roster = useServer(() => readRoster(page.child.id), page.child.id);
  const team = roster.value ?? [];
  const clinician = clinicHere.value?.role !== "coordinator";
  const lead = visit
    ? t("desk-visit-lead", { day: dayInWords(visit.day), name: visit.with.name })
    : t("summary-no-visit");
  return (
    <div class="stack">
      <ScreenTitle lead={lead}>{t("desk-visit-title", { name: page.child.name })}</ScreenTitle>
      <div>
        <Button icon="back" href={`/clinic/c/${page.child.id}`}>
          {t("desk-visit-back")}
        </Button>
      </div>
      <div class="desk-visit">
        <div class="stack">
          {visit && <AgendaForm page={page} visit={visit.visit} reload={reload} />}
          {visit && (
            <Decisions page={page} visit={visit.visit} mayWrite={clinician} reload={reload} />
          )}
          {clinician && <MedicineDesk page={page} reload={reload} />}
          {clinician && <GoalOffer page={page} reload={reload} />}
        </div>
        <div class="stack">
          <Reading of={roster} named={t("roster-title")} lines={0} />
          <StepForm page={page} visit={visit?.visit} team={team} reload={reload} />
          <Coordinator page={page} team={team} reload={reload} />
          <AroundDesk page={page} />
          <StoriesDesk page={page} reload={reload} />
        </div>
      </div>
    </div>
  );
}
