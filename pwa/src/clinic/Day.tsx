/** The visits of the next days: who has written, who asks what, and which page nobody has read yet. */
import { useEffect, useState } from "preact/hooks";
import { dayInWords, heading, instantInWords, shortDay, timeInWords } from "../dates";
import { useServer } from "../from_server";
import { today } from "../local";
import {
  Button,
  ChildBadge,
  type Column,
  DataTable,
  EmptyState,
  Icon,
  ScreenTitle,
  Tabs,
} from "../parts";
import type { Membership } from "../people/me";
import { Reading } from "../Reading";
import { t } from "../words";
import { Alerts } from "./Alerts";
import { ClinicShell } from "./ClinicShell";
import { type DayVisit, readDay } from "./clinic";
import { DueSteps } from "./DueSteps";
import { ageOn, byDay, rowAfter, unread } from "./day";

const SPANS = ["1", "2", "7"] as const;
type Span = (typeof SPANS)[number];

export function Day() {
  return <ClinicShell area="day">{(clinic) => <Visits clinic={clinic} />}</ClinicShell>;
}

function Visits({ clinic }: { clinic: Membership }) {
  const [days, setDays] = useState<Span>("2");
  const from = today(new Date());
  useEffect(() => {
    document.addEventListener("keydown", walk);
    return () => document.removeEventListener("keydown", walk);
  }, []);
  const visits = useServer(
    () => readDay(clinic.id, from, Number(days)),
    `${clinic.id} ${from} ${days}`,
  );
  const { value } = visits;
  return (
    <div class="stack">
      <ScreenTitle lead={value ? told(value.visits) : clinic.name}>{t("day-title")}</ScreenTitle>
      <div class="clinic-bar">
        <Tabs
          label={t("day-span")}
          value={days}
          onChange={setDays}
          options={SPANS.map((value) => ({ value, label: t(`day-span-${value}`) }))}
        />
        <Button href="/clinic/visits/new" icon="plus">
          {t("visit-add")}
        </Button>
      </div>
      <Alerts clinic={clinic} />
      <DueSteps clinic={clinic.id} />
      <Reading of={visits} lines={6} />
      {value?.visits.length === 0 && (
        <EmptyState drawing="visit" title={t("day-empty-title")}>
          {t("day-empty")}
        </EmptyState>
      )}
      {value &&
        byDay(value.visits).map(([day, visits]) => <OneDay key={day} day={day} visits={visits} />)}
      <p class="small quiet not-printed">{t("day-keys")}</p>
    </div>
  );
}

const told = (visits: DayVisit[]): string =>
  t("day-lead", { visits: visits.length, unread: unread(visits) });

function OneDay({ day, visits }: { day: string; visits: DayVisit[] }) {
  return (
    <section class="stack stack-close day-visits">
      <h2>{heading(dayInWords(day))}</h2>
      <DataTable
        caption={t("day-caption", { day: dayInWords(day) })}
        dense
        stacked
        rows={visits}
        rowKey={(visit) => visit.visit}
        columns={columns()}
      />
    </section>
  );
}

function columns(): Column<DayVisit>[] {
  return [
    { name: "child", title: t("day-child"), cell: (visit) => <Who visit={visit} /> },
    { name: "time", title: t("day-time"), cell: (visit) => timeInWords(visit.time) },
    { name: "with", title: t("day-with"), cell: (visit) => visit.with },
    { name: "written", title: t("day-written"), cell: (visit) => <Written visit={visit} /> },
    {
      name: "questions",
      title: t("day-questions"),
      cell: (visit) => visit.questions || "–",
      numeric: true,
    },
    { name: "read", title: t("day-read"), cell: (visit) => <Read visit={visit} /> },
  ];
}

function Who({ visit }: { visit: DayVisit }) {
  const { child, day } = visit;
  const conditions = child.conditions.map((code) => t(`condition-short-${code}`)).join(", ");
  return (
    <a class="day-who" href={`/clinic/c/${child.id}`} data-row>
      <ChildBadge {...child} size="small" />
      <span>
        <strong class={visit.read ? "day-seen" : ""}>{child.name}</strong>{" "}
        <span class="quiet small">
          {t("day-age", { age: ageOn(child.birth_date, day) })} · {conditions}
        </span>
      </span>
    </a>
  );
}

function Written({ visit }: { visit: DayVisit }) {
  const written = visit.written_since_last_visit;
  const last = visit.last_entry_day
    ? t("day-last", { day: shortDay(visit.last_entry_day) })
    : t("day-never");
  return (
    <span class="day-written">
      <span>
        {written > 0 ? t("day-written-entries", { count: written }) : t("day-written-none")}
      </span>
      {visit.red > 0 && (
        <span class="day-red">
          <Icon name="alert" size={16} /> {t("day-red", { count: visit.red })}
        </span>
      )}
      {visit.card && <span class="small">{t(`day-card-${visit.card}`)}</span>}
      {visit.two_versions && <span class="small">{t("day-two-versions")}</span>}
      <span class="quiet small">{last}</span>
    </span>
  );
}

function Read({ visit }: { visit: DayVisit }) {
  if (!visit.read) return <strong>{t("day-unread")}</strong>;
  return (
    <span class="quiet">
      {t("day-read-by", { name: visit.read.by, at: instantInWords(visit.read.at) })}
    </span>
  );
}

/** Up and down the list without leaving the keys; Enter opens, since each row is a link. */
function walk(event: KeyboardEvent): void {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")];
  const next = rowAfter(
    event.key,
    rows.indexOf(document.activeElement as HTMLElement),
    rows.length,
  );
  if (next === null || event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  rows[next]?.focus();
}
