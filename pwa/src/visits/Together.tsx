/** How we work together: a short note of what went well or wrong, for the family and the team to see. */
import "../sharing/words";
import "../styles/screens/visits.css";
import "./words";
import { useState } from "preact/hooks";
import { dayName } from "../dates";
import { authorName } from "../diary/who";
import { keepAs, keptOf, records, takeBack, today } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { Section } from "../parts/Card";
import { Choice } from "../parts/Choice";
import { Skeleton } from "../parts/EmptyState";
import { SaveButton } from "../parts/SaveButton";
import { TextArea } from "../parts/TextField";
import { Timeline, TimelineRow } from "../parts/Timeline";
import { showToast } from "../parts/Toast";
import type { Child } from "../people/me";
import { t } from "../words";
import { NOTE, NOTE_KINDS, type NoteBody, type NoteKind, WENT, type Went } from "./together";

export function Together({ child }: { child: Child }) {
  const views = records<NoteBody>(child.id, NOTE).value;
  if (!views) return <Skeleton label={t("today-loading")} />;
  const notes = keptOf(views).sort((one, other) => other.body.day.localeCompare(one.body.day));
  const now = today(new Date());
  return (
    <div class="stack">
      <ScreenTitle lead={t("together-lead")}>{t("together-title")}</ScreenTitle>
      <NoteForm child={child} />
      {notes.length > 0 && (
        <Section title={t("together-so-far")}>
          <Timeline>
            {notes.map(({ record, body, by }) => (
              <TimelineRow
                key={record}
                when={dayName(body.day, now)}
                dateTime={body.day}
                icon={body.went === "well" ? "heart" : "alert"}
                title={t(`together-${body.went}-${body.what}`)}
                detail={authorName(by)}
              >
                {body.text && <p dir="auto">{body.text}</p>}
              </TimelineRow>
            ))}
          </Timeline>
        </Section>
      )}
    </div>
  );
}

function NoteForm({ child }: { child: Child }) {
  const [went, setWent] = useState<Went | null>(null);
  const [what, setWhat] = useState<NoteKind | null>(null);
  const [text, setText] = useState("");
  const [missing, setMissing] = useState(false);
  const save = async (event: Event) => {
    event.preventDefault();
    if (!went || !what) return setMissing(true);
    const body: NoteBody = { day: today(new Date()), went, what };
    if (text.trim()) body.text = text.trim();
    const kept = await keepAs({ child: child.id, kind: NOTE }, body);
    showToast({ text: t("together-kept"), undo: () => void takeBack(child.id, kept) });
    setWent(null);
    setWhat(null);
    setText("");
    setMissing(false);
  };
  return (
    <form class="stack" noValidate onSubmit={(event) => void save(event)}>
      <Choice
        name="note-went"
        label={t("together-went")}
        value={went}
        error={missing && !went ? t("together-went-missing") : undefined}
        options={WENT.map((value) => ({ value, label: t(`together-went-${value}`) }))}
        onChange={(next) => {
          setWent(next);
          setWhat(null);
        }}
      />
      {went && (
        <>
          <Choice<NoteKind>
            name="note-what"
            label={t("together-what")}
            layout="list"
            value={what}
            error={missing && !what ? t("together-what-missing") : undefined}
            options={NOTE_KINDS[went].map((value) => ({
              value,
              label: t(`together-${went}-${value}`),
            }))}
            onChange={setWhat}
          />
          <TextArea
            name="note-text"
            label={t("together-text")}
            optional
            rows={2}
            limit={500}
            value={text}
            onChange={setText}
          />
          <p class="small quiet">{t("together-who-reads")}</p>
          <SaveButton child={child} />
        </>
      )}
    </form>
  );
}
