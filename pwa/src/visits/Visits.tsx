/** The family's visits: questions for the next one, and who has read the diary. */
import "../sharing/words";
import "../styles/screens/visits.css";
import "./words";
import { useEffect } from "preact/hooks";
import { dayInWords, heading, timeInWords, weekday } from "../dates";
import { follow, people, records, today } from "../local";
import { Button, EmptyState, List, ListRow, Notice, ScreenTitle } from "../parts";
import type { Child } from "../people/me";
import { RemindMe } from "../reminders/RemindMe";
import { t } from "../words";
import { AGENDA, type AgendaBody, pointsOf } from "./agenda";
import { Points } from "./Points";
import { Questions } from "./Questions";
import {
  QUESTIONS,
  type QuestionsBody,
  RECEIPT,
  type Receipt,
  type ReceiptBody,
  split,
  VISIT,
  type Visit,
  type VisitBody,
  visitsOf,
} from "./visit";
import { Ways } from "./Ways";

export function Visits({ child }: { child: Child }) {
  useEffect(() => void follow([{ child: child.id, stream: child.stream }]), [child]);
  const visits = records<VisitBody>(child.id, VISIT).value;
  const questions = records<QuestionsBody>(child.id, QUESTIONS).value;
  const receipts = records<ReceiptBody>(child.id, RECEIPT).value;
  if (!visits || !questions || !receipts) return <ScreenTitle>{t("visits-title")}</ScreenTitle>;
  const { next, past } = split(visitsOf(visits, questions, receipts), today(new Date()));
  return (
    <div class="stack">
      <ScreenTitle lead={t("visits-lead", { name: child.name })}>{t("visits-title")}</ScreenTitle>
      {next.length === 0 && <NoVisit child={child} />}
      {next.map((visit) => (
        <Next key={visit.record} visit={visit} child={child} />
      ))}
      <Ways child={child} />
      {past.length > 0 && <Past child={child} visits={past} />}
    </div>
  );
}

function NoVisit({ child }: { child: Child }) {
  return (
    <EmptyState
      drawing="visit"
      title={t("visits-none-title")}
      action={
        <Button href={`/c/${child.id}/sharing`} icon="share">
          {t("visits-none-share")}
        </Button>
      }
    >
      {t("visits-none")}
    </EmptyState>
  );
}

function Next({ visit, child }: { visit: Visit; child: Child }) {
  return (
    <section class="visit-card stack stack-close">
      <div>
        <p class="visit-when">
          {heading(dayInWords(visit.day))} · {timeInWords(visit.time)}
        </p>
        <h2>{t("visit-with", { name: nameOf(visit.clinician) })}</h2>
      </div>
      <Receipts receipts={visit.receipts} />
      <Questions visit={visit} child={child} />
      <TeamAgenda visit={visit} child={child} />
      <RemindMe child={child} thing="visit" record={visit.record} name={dayInWords(visit.day)} />
    </section>
  );
}

function TeamAgenda({ visit, child }: { visit: Visit; child: Child }) {
  const points = pointsOf(records<AgendaBody>(child.id, AGENDA).value ?? [], visit.record);
  return points.length > 0 ? <Points inside title={t("agenda-theirs")} points={points} /> : null;
}

function Receipts({ receipts }: { receipts: Receipt[] }) {
  if (receipts.length === 0) return <p class="quiet">{t("visit-unread")}</p>;
  return (
    <>
      {receipts.map((receipt) => (
        <Notice key={receipt.at} kind="ok" title={readBy(receipt)}>
          {receipt.line && <q class="visit-line">{receipt.line}</q>}
        </Notice>
      ))}
    </>
  );
}

const readBy = ({ by, at }: Receipt): string =>
  t("visit-read", { name: nameOf(by), day: weekday(at) });

const nameOf = (person: string): string => people.value[person]?.name ?? t("visit-somebody");

function PastReceipts({ receipts }: { receipts: Receipt[] }) {
  return (
    <>
      {receipts.map((receipt) => (
        <span key={receipt.at} class="visit-past">
          {readBy(receipt)} {receipt.line && <q>{receipt.line}</q>}
        </span>
      ))}
    </>
  );
}

function Past({ child, visits }: { child: Child; visits: Visit[] }) {
  return (
    <section class="stack stack-close">
      <h2>{t("visits-past")}</h2>
      <List>
        {visits.map((visit) => (
          <ListRow
            key={visit.record}
            href={`/c/${child.id}/visits/${visit.record}`}
            title={t("visit-was", { day: dayInWords(visit.day), name: nameOf(visit.clinician) })}
            detail={<PastReceipts receipts={visit.receipts} />}
          />
        ))}
      </List>
    </section>
  );
}
