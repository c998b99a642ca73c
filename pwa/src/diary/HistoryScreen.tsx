/** Who wrote what of one entry, and when: nothing that was written is ever lost. */
import "../styles/screens/diary.css";
import "./words";
import { writtenAt } from "../dates";
import type { RecordView } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { EmptyState, Skeleton } from "../parts/EmptyState";
import type { IconName } from "../parts/icons";
import { Timeline, TimelineRow } from "../parts/Timeline";
import { showToast } from "../parts/Toast";
import type { Child } from "../people/me";
import { t } from "../words";
import { summaryWords } from "./answer_words";
import type { EntryBody } from "./entry";
import { type Step, stepsOf } from "./history";
import { useWall } from "./now";
import { entryRecord } from "./reading";
import { whenOf } from "./when";
import { authorName } from "./who";
import { merge } from "./write";

export function HistoryScreen({ child, record }: { child: Child; record?: string }) {
  const today = useWall().slice(0, 10);
  const view = entryRecord(child.id, record, today);
  if (view === undefined) return <Skeleton label={t("today-loading")} />;
  const about = view?.revisions.find((revision) => revision.body)?.body;
  if (!view || !about)
    return (
      <EmptyState title={t("entry-missing")} action={<Button href="/">{t("nav-today")}</Button>} />
    );
  return (
    <div class="stack">
      <ScreenTitle lead={t("history-lead", { when: whenOf(about, today) })}>
        {t("history-title")}
      </ScreenTitle>
      <Timeline>
        {stepsOf(view).map((step) => (
          <StepRow key={step.revision.id} step={step} today={today} />
        ))}
      </Timeline>
      {view.withdrawn ? (
        <Button icon="undo" onClick={() => void bringBack(child, view)}>
          {t("history-bring-back")}
        </Button>
      ) : (
        <Button href={`/c/${child.id}/entry/${record}`}>{t("history-open")}</Button>
      )}
    </div>
  );
}

/** A deleted entry stands again as it was last written. */
async function bringBack(child: Child, view: RecordView<EntryBody>): Promise<void> {
  const last = view.revisions.findLast((revision) => revision.body !== null)?.body;
  if (!last) return;
  await merge(child.id, view.heads, last);
  showToast({ text: t("entry-brought-back", { name: child.name }) });
}

const SIGNS: Record<Step["what"], IconName> = {
  wrote: "note",
  changed: "edit",
  withdrew: "trash",
  merged: "share",
};

function StepRow({ step: { revision, what, stands }, today }: { step: Step; today: string }) {
  const state = stands ? t(stands === "alone" ? "history-now" : "history-one-of-two") : null;
  return (
    <TimelineRow
      when={writtenAt(revision.at, today)}
      dateTime={revision.at}
      icon={SIGNS[what]}
      title={t(`history-${what}`, { name: authorName(revision.author) })}
      detail={revision.body && summaryWords(revision.body).join(" · ")}
    >
      {typeof revision.body?.fields.note === "string" && (
        <p dir="auto">{revision.body.fields.note}</p>
      )}
      <p class="small quiet">
        {[state, revision.seq === null ? t("history-unsent") : null].filter(Boolean).join(" · ")}
      </p>
    </TimelineRow>
  );
}
