/** The minutes: who was there, what was said to each item. The family item has to be answered. */
import { useState } from "preact/hooks";
import { type Kept, keepAs, newId, useDraft } from "../../local";
import { Button } from "../../parts/Button";
import { ChipSet } from "../../parts/Choice";
import { ErrorSummary, errorFor, type FormError } from "../../parts/ErrorSummary";
import { SaveBar } from "../../parts/SaveButton";
import { TextArea } from "../../parts/TextField";
import { showToast } from "../../parts/Toast";
import { t } from "../../words";
import type { Meeting } from "./kinds";
import { familyAnswered, textOf } from "./meeting";
import type { Project } from "./project";
import { RoomPage } from "./RoomPage";

interface Form {
  id: string;
  said: string[];
  present: string[];
  minutes: string;
}

interface Props {
  project: Project;
  meeting: Kept<Meeting>;
  onDone: () => void;
}

export function MinutesForm({ project, meeting, onDone }: Props) {
  const [attempt, setAttempt] = useState(0);
  const key = `minutes ${meeting.record}`;
  const draft = useDraft<Form>(key, project.id, () => formOf(meeting.body));
  const form = draft.value;
  if (!form) return null;
  const body = heldAs(meeting.body, form);
  const errors = attempt > 0 ? faultsIn(body) : [];
  const save = async (event: Event) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (faultsIn(body).length > 0) return;
    const place = { child: project.id, kind: "meeting", kept: meeting, id: form.id };
    await keepAs(place, body, key);
    draft.done();
    showToast({ text: t("minutes-kept") });
    onDone();
  };
  const say = (at: number, text: string) =>
    draft.change({ ...form, said: form.said.map((old, place) => (place === at ? text : old)) });
  return (
    <RoomPage project={project} title={t("minutes-write")} lead={t("minutes-lead")} back="meetings">
      <form class="stack" noValidate onSubmit={(event) => void save(event)}>
        <ErrorSummary errors={errors} attempt={attempt} />
        <ChipSet
          name="present"
          label={t("minutes-who")}
          values={form.present}
          options={project.members.map(({ person, name }) => ({ value: person, label: name }))}
          onChange={(present) => draft.change({ ...form, present })}
          {...errorFor(errors, "present")}
        />
        {meeting.body.agenda.map((item, at) => (
          <TextArea
            key={at.toString()}
            name={item.family ? "said-family" : `said-${at}`}
            label={textOf(item)}
            optional={!item.family}
            rows={2}
            limit={1000}
            value={form.said[at] ?? ""}
            onChange={(text) => say(at, text)}
            {...(item.family && {
              hint: t("agenda-family-hint"),
              ...errorFor(errors, "said-family"),
            })}
          />
        ))}
        <TextArea
          name="minutes"
          label={t("minutes-more")}
          optional
          limit={2000}
          value={form.minutes}
          onChange={(minutes) => draft.change({ ...form, minutes })}
        />
        <SaveBar>
          <Button type="submit" look="primary" size="main">
            {t("minutes-save")}
          </Button>
        </SaveBar>
      </form>
    </RoomPage>
  );
}

const formOf = (body: Meeting): Form => ({
  id: newId(),
  said: body.agenda.map(({ said }) => said ?? ""),
  present: body.present ?? [],
  minutes: body.minutes ?? "",
});

function heldAs(body: Meeting, form: Form): Meeting {
  const agenda = body.agenda.map(({ said: _, ...item }, at) => {
    const said = form.said[at]?.trim().slice(0, 1000);
    return said ? { ...item, said } : item;
  });
  const { minutes: _, ...rest } = body;
  const minutes = form.minutes.trim().slice(0, 2000);
  const told = { agenda, present: form.present, ...(minutes && { minutes }) };
  return { ...rest, ...told, status: "held" };
}

function faultsIn({ agenda, present }: Meeting): FormError[] {
  const faults = [];
  if (!present?.length) faults.push({ name: "present", text: t("minutes-nobody") });
  if (!familyAnswered(agenda)) faults.push({ name: "said-family", text: t("agenda-family-open") });
  return faults;
}
