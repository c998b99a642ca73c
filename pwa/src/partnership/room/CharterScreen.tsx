/** The charter: three questions, and three ways of knowing without which it is not complete. */
import { useState } from "preact/hooks";
import { fullDate } from "../../dates";
import { keepAs, today } from "../../local";
import { Button } from "../../parts/Button";
import { Card, Section } from "../../parts/Card";
import { Skeleton } from "../../parts/EmptyState";
import { Notice } from "../../parts/Notice";
import { t } from "../../words";
import { AgreeCard } from "./AgreeCard";
import { EarlierAims } from "./EarlierAims";
import type { Question } from "./FormFields";
import { inRoom } from "./in_room";
import { type Charter, onlyIn, standing } from "./kinds";
import { NotClear, Plain } from "./Plain";
import { isOpen } from "./project";
import { RecordForm } from "./RecordForm";
import { RoomPage } from "./RoomPage";
import { TwoVersions } from "./TwoVersions";

const THREE = ["aim", "measures", "changes"] as const;
const AS_IS_KNOWN: Question = {
  name: "as_is_known",
  as: "list",
  options: ["observed", "measured"],
  say: (known) => t(`note-known-${known}`),
};
const KNOWING = ["lived", "as_is", "science", "limits"] as const;
const FRAME = ["meeting_point", "decides", "rhythm", "contact", "serves", "sponsor"] as const;
const NEEDED = [...THREE, ...KNOWING];
const SHORT: Record<string, number> = {
  meeting_point: 200,
  rhythm: 200,
  contact: 200,
  serves: 200,
  sponsor: 120,
};

const QUESTIONS: readonly Question[] = [...THREE, ...KNOWING, ...FRAME].flatMap((name) => {
  const asked: Question = {
    name,
    as: name in SHORT ? "line" : "area",
    limit: SHORT[name] ?? 1000,
  };
  return name === "as_is" ? [asked, AS_IS_KNOWN] : [asked];
});

/** How each way of knowing is known: told by families, seen or counted, published. */
const knownBy = (body: Charter): Record<string, string | undefined> => ({
  lived: "told",
  as_is: body.as_is_known,
  science: "published",
});

export const CharterScreen = inRoom(({ project }) => {
  const [editing, setEditing] = useState(false);
  const charters = standing(project, "charter");
  if (!charters) return <Skeleton label={t("room-loading")} />;
  const kept = charters[0];
  const body: Charter = kept?.body ?? { status: "draft" };
  const open = NEEDED.filter((name) => !body[name]);
  const edits = editing || (!kept && isOpen(project));
  const record = () => onlyIn(project, "charter");
  const complete = () => {
    const whole = { ...body, status: "complete" as const, agreed_on: today(new Date()) };
    void keepAs({ child: project.id, kind: "charter", kept }, whole);
  };
  return (
    <RoomPage project={project} title={t("charter-title")} lead={t("charter-lead")}>
      {kept && (
        <TwoVersions project={project} kind="charter" kept={kept} say={(c) => c.aim ?? ""} />
      )}
      {edits ? (
        <RecordForm
          project={project}
          kind="charter"
          prefix="charter"
          questions={QUESTIONS}
          kept={kept}
          start={project.charter_section ? { decides: project.charter_section.slice(0, 1000) } : {}}
          record={record}
          more={{ status: open.length > 0 ? "draft" : body.status }}
          onKept={() => setEditing(false)}
        />
      ) : (
        <>
          <State body={body} open={open} onComplete={isOpen(project) ? complete : undefined} />
          {kept && body.status === "complete" && (
            <AgreeCard project={project} about={kept} what="charter" />
          )}
          <Section title={t("charter-three")}>{THREE.map(part)}</Section>
          {kept && <EarlierAims project={project} charter={kept} />}
          <Section title={t("charter-knowing")} lead={t("charter-knowing-lead")}>
            {KNOWING.map(part)}
          </Section>
          <Section title={t("charter-frame")}>{FRAME.map(part)}</Section>
          {kept && <NotClear project={project} record={kept.record} />}
          {isOpen(project) && (
            <Button look="primary" icon="edit" onClick={() => setEditing(true)}>
              {t("charter-change")}
            </Button>
          )}
        </>
      )}
    </RoomPage>
  );

  function part(name: Exclude<keyof Charter, "status" | "as_is_known">) {
    const text = body[name];
    const known = knownBy(body)[name];
    return (
      <Card key={name}>
        <h3>{t(`charter-${name.replaceAll("_", "-")}`)}</h3>
        {text && known && <p class="room-known">{t(`note-known-${known}`)}</p>}
        {text && kept ? (
          <Plain project={project} text={text} />
        ) : (
          <p class="quiet">{t("charter-empty")}</p>
        )}
      </Card>
    );
  }
});

interface StateProps {
  body: Charter;
  open: readonly string[];
  onComplete: (() => void) | undefined;
}

function State({ body, open, onComplete }: StateProps) {
  if (body.status === "complete") {
    return (
      <Notice kind="ok">
        {t("charter-complete", { day: body.agreed_on ? fullDate(body.agreed_on) : "" })}
      </Notice>
    );
  }
  if (open.length > 0) {
    const what = open.map((name) => t(`charter-short-${name.replaceAll("_", "-")}`)).join(", ");
    return <Notice title={t("charter-not-complete")}>{t("charter-missing", { what })}</Notice>;
  }
  return (
    <Notice kind="ok" title={t("charter-ready")}>
      <p>{t("charter-ready-what")}</p>
      {onComplete && <Button onClick={onComplete}>{t("charter-call-complete")}</Button>}
    </Notice>
  );
}
