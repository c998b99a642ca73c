/** What one has learned so far, here and elsewhere; told to a project only if one likes. */
import { useState } from "preact/hooks";
import { fullDate } from "../../dates";
import { type Kept, personHere, today, useDraft } from "../../local";
import { Button } from "../../parts/Button";
import { Section } from "../../parts/Card";
import { Skeleton } from "../../parts/EmptyState";
import { Notice } from "../../parts/Notice";
import { SyncMark } from "../../parts/SyncState";
import { DateField, TextArea, TextField } from "../../parts/TextField";
import { showToast } from "../../parts/Toast";
import { t } from "../../words";
import type { Learned } from "../room/kinds";
import { keepOther, type Log, nameOf, takeOut } from "./learned";
import { Tell } from "./Tell";

export function OwnLog({ log }: { log: Log }) {
  const [adding, setAdding] = useState(false);
  if (log === "waiting") return <Skeleton label={t("hub-loading")} />;
  return (
    <Section title={t("learn-log")} lead={t("learn-log-lead")}>
      {log === "needs-network" && <Notice>{t("learn-needs-network")}</Notice>}
      {Array.isArray(log) && (
        <>
          {log.length === 0 && <p class="quiet">{t("learn-log-none")}</p>}
          <ul class="ideas">
            {log.map((kept) => (
              <Line key={kept.record} kept={kept} />
            ))}
          </ul>
          {adding ? (
            <AddOther onKept={() => setAdding(false)} />
          ) : (
            <div>
              <Button icon="plus" onClick={() => setAdding(true)}>
                {t("learn-other")}
              </Button>
            </div>
          )}
        </>
      )}
    </Section>
  );
}

function Line({ kept }: { kept: Kept<Learned> }) {
  const { body, status } = kept;
  return (
    <li class="idea">
      <strong dir="auto">{nameOf(body)}</strong>
      <span class="quiet small">{fullDate(body.day)}</span>
      {body.tried && (
        <span class="room-text" dir="auto">
          {body.tried}
        </span>
      )}
      {status !== "sent" && <SyncMark state={status} />}
      <details class="more-of-it">
        <summary>{t("learn-tell-or-remove")}</summary>
        <Tell learned={body} />
        <Button look="plain" icon="trash" onClick={() => void takeOut(kept)}>
          {t("learn-remove")}
        </Button>
      </details>
    </li>
  );
}

interface Form {
  title: string;
  day: string;
  tried: string;
}

function AddOther({ onKept }: { onKept: () => void }) {
  const fresh = (): Form => ({ title: "", day: today(new Date()), tried: "" });
  const draft = useDraft<Form>("learned other", personHere(), fresh);
  const [missing, setMissing] = useState(false);
  const form = draft.value;
  if (!form) return <Skeleton label={t("hub-loading")} />;
  const save = async (event: Event) => {
    event.preventDefault();
    setMissing(!form.title.trim());
    if (!form.title.trim()) return;
    await keepOther(form.title, form.day, form.tried, "learned other");
    draft.done();
    showToast({ text: t("learn-kept") });
    onKept();
  };
  return (
    <form class="stack stack-close" noValidate onSubmit={(event) => void save(event)}>
      <TextField
        name="learn-other-title"
        label={t("learn-other-title")}
        maxLength={120}
        value={form.title}
        onChange={(title) => draft.change({ ...form, title })}
        {...(missing && { error: t("learn-other-title-missing") })}
      />
      <DateField
        name="learn-day"
        label={t("learn-day")}
        type="date"
        value={form.day}
        onChange={(day) => draft.change({ ...form, day })}
      />
      <TextArea
        name="learn-other-tried"
        label={t("learn-tried")}
        optional
        rows={3}
        limit={600}
        value={form.tried}
        onChange={(tried) => draft.change({ ...form, tried })}
      />
      <div>
        <Button type="submit" look="primary">
          {t("learn-keep")}
        </Button>
      </div>
    </form>
  );
}
