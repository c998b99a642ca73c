/** The page before the visit: two minutes, the family's questions first, every number open to its entries. */
import "../../styles/screens/clinic_visit.css";
import { useState } from "preact/hooks";
import { dayInWords, shortDay } from "../../dates";
import { useServer } from "../../from_server";
import { Button, ChildBadge, ScreenTitle, Tabs } from "../../parts";
import { Reading } from "../../Reading";
import { t } from "../../words";
import { ClinicShell } from "../ClinicShell";
import { ageOn } from "../day";
import { Agenda } from "./Agenda";
import { AlertRules } from "./AlertRules";
import { Figures } from "./Figures";
import { FlowChart } from "./FlowChart";
import { Goals } from "./Goals";
import { Marks } from "./Marks";
import { Episodes, Medicines } from "./Medicines";
import { MissingList } from "./MissingList";
import { Needs } from "./Needs";
import { Plans } from "./Plans";
import { type Page, readPage, SINCES, type Since } from "./page";
import { Questions } from "./Questions";
import { Receipt } from "./Receipt";
import { Steps } from "./Steps";
import { TestsOfChange } from "./TestsOfChange";
import { Working } from "./Working";

/** Another child starts it anew: nothing half written for one can be sent for the other. */
export function Summary({ child }: { child: string }) {
  return <ClinicShell area="day">{() => <Loaded key={child} child={child} />}</ClinicShell>;
}

function Loaded({ child }: { child: string }) {
  const [since, setSince] = useState<Since>("visit");
  const read = useServer(() => readPage(child, since), `${child} ${since}`);
  const { value, problem, reload } = read;
  if (problem) {
    return (
      <div class="stack">
        <ScreenTitle>{t("summary-title-none")}</ScreenTitle>
        <Reading of={read} />
      </div>
    );
  }
  if (!value) return <Reading of={read} lines={8} />;
  return <Sheet page={value} since={since} onSince={setSince} reload={reload} />;
}

interface SheetProps {
  page: Page;
  since: Since;
  onSince: (since: Since) => void;
  reload: () => Promise<void>;
}

function Sheet({ page, since, onSince, reload }: SheetProps) {
  return (
    <article class="summary">
      <Head page={page} />
      <div class="clinic-bar not-printed">
        <Tabs
          label={t("summary-since")}
          value={since}
          onChange={onSince}
          options={SINCES.map((value) => ({ value, label: t(`summary-since-${value}`) }))}
        />
        <Button icon="printer" onClick={() => print()}>
          {t("summary-print")}
        </Button>
      </div>
      <div class="summary-columns">
        <div class="stack">
          <Questions page={page} />
          <Needs page={page} reload={reload} />
          <Agenda page={page} />
          <Goals page={page} />
          <Steps page={page} reload={reload} />
          <Marks page={page} />
          <MissingList page={page} />
          <Receipt page={page} reload={reload} />
        </div>
        <div class="stack">
          <Figures page={page} />
          {page.flows.entry.length > 0 && <FlowChart page={page} />}
          <TestsOfChange page={page} />
          <Plans page={page} />
          <AlertRules page={page} reload={reload} />
          <Medicines page={page} />
          <Episodes page={page} />
          <Working page={page} />
        </div>
      </div>
    </article>
  );
}

function Head({ page }: { page: Page }) {
  const { child, window, visit } = page;
  const conditions = child.conditions.map((code) => t(`condition-short-${code}`)).join(", ");
  const visitWords = visit
    ? t("summary-visit", { day: dayInWords(visit.day), name: visit.with.name })
    : t("summary-no-visit");
  return (
    <header class="summary-head">
      <ChildBadge {...child} size="large" />
      <ScreenTitle
        lead={t("summary-lead", {
          age: ageOn(child.birth_date, window.to),
          conditions,
          visit: visitWords,
        })}
      >
        {child.name}
      </ScreenTitle>
      <p class="quiet">
        {t(`summary-window-${window.basis}`, {
          from: shortDay(window.from),
          to: shortDay(window.to),
          days: window.days,
        })}
      </p>
    </header>
  );
}
