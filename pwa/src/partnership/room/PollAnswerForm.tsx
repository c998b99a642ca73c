/** One's own answer to what is asked between meetings. */
import { useState } from "preact/hooks";
import { dayName, timeInWords } from "../../dates";
import { type Kept, keepAs, namedId, newId, personHere, today, useDraft } from "../../local";
import { Button } from "../../parts/Button";
import { ChipSet, Choice, Switch } from "../../parts/Choice";
import { ErrorSummary, errorFor } from "../../parts/ErrorSummary";
import { TextField } from "../../parts/TextField";
import { t } from "../../words";
import { isFree } from "./polls";
import type { Project } from "./project";
import type { Poll, PollAnswer } from "./working";

const SAYS = ["yes", "no", "talk"] as const;

interface Form {
  id: string;
  suits: string[];
  child_care: boolean;
  says: PollAnswer["says"] | null;
  why: string;
}

interface Props {
  project: Project;
  poll: Kept<Poll>;
  mine: Kept<PollAnswer> | undefined;
  onKept: () => void;
}

export function PollAnswerForm({ project, poll, mine, onKept }: Props) {
  const [attempt, setAttempt] = useState(0);
  const key = `poll answer ${poll.record}`;
  const draft = useDraft<Form>(key, project.id, () => formOf(mine?.body));
  const form = draft.value;
  if (!form) return null;
  const votes = poll.body.of === "item";
  const errors =
    votes && !form.says && attempt > 0 ? [{ name: "poll-says", text: t("room-missing") }] : [];
  const save = async (event: Event) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (votes && !form.says) return;
    const record = await namedId(poll.record, `answer:${personHere()}`);
    const place = { child: project.id, kind: "poll.answer", kept: mine, record, id: form.id };
    await keepAs(place, answerIn(poll, form), key);
    draft.done();
    onKept();
  };
  return (
    <form class="stack" noValidate onSubmit={(event) => void save(event)}>
      <ErrorSummary errors={errors} attempt={attempt} />
      {votes ? (
        <Choice
          name="poll-says"
          label={t("poll-says")}
          layout="list"
          value={form.says ?? null}
          options={SAYS.map((value) => ({
            value,
            label: t(`poll-says-${value}`),
            ...(value === "talk" && { hint: t("poll-says-talk-hint") }),
          }))}
          onChange={(says) => draft.change({ ...form, says })}
          {...errorFor(errors, "poll-says")}
        />
      ) : (
        <Suits form={form} poll={poll.body} onForm={draft.change} />
      )}
      <TextField
        name="poll-why"
        label={t(votes ? "poll-why" : "poll-note")}
        optional
        maxLength={300}
        value={form.why}
        onChange={(why) => draft.change({ ...form, why })}
      />
      <Button type="submit" look="primary">
        {t("poll-answer")}
      </Button>
    </form>
  );
}

interface SuitsProps {
  form: Form;
  poll: Poll;
  onForm: (form: Form) => void;
}

function Suits({ form, poll, onForm }: SuitsProps) {
  return (
    <>
      <ChipSet
        name="poll-suits"
        label={t("poll-suits")}
        hint={t("poll-suits-hint")}
        values={form.suits}
        options={(poll.times ?? []).map((value) => ({ value, label: timeLabel(value) }))}
        onChange={(suits) => onForm({ ...form, suits })}
      />
      <Switch
        name="poll-child-care"
        label={t("poll-child-care")}
        hint={t("poll-child-care-hint")}
        value={form.child_care}
        onChange={(child_care) => onForm({ ...form, child_care })}
      />
    </>
  );
}

/** A time as it is offered; evenings and weekends say so. */
export function timeLabel(time: string): string {
  const said = {
    day: dayName(time.slice(0, 10), today(new Date())),
    time: timeInWords(time.slice(11)),
  };
  return t(isFree(time) ? "poll-time-free" : "poll-time-is", said);
}

const formOf = (body: PollAnswer | undefined): Form => ({
  id: newId(),
  suits: body?.suits ?? [],
  child_care: body?.child_care ?? false,
  says: body?.says ?? null,
  why: body?.why ?? "",
});

function answerIn({ record, body }: Kept<Poll>, form: Form): PollAnswer {
  const why = form.why.trim().slice(0, 300);
  const said = { poll: record, ...(why && { why }) };
  if (body.of === "item") return { ...said, ...(form.says && { says: form.says }) };
  return { ...said, suits: form.suits, child_care: form.child_care };
}
