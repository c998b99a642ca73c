/** The entry form: when, the blows, the symptoms, the zone, and the button that names the child. */
import { useRef, useState } from "preact/hooks";
import { ErrorSummary, type FormError } from "../../parts/ErrorSummary";
import { SaveBar, SaveButton } from "../../parts/SaveButton";
import { ZoneBadge } from "../../parts/Zone";
import type { Child } from "../../people/me";
import type { Plans } from "../../plans/plan";
import { t } from "../../words";
import type { Entry, EntryBody, PeakFlow } from "../entry";
import { authorName, isMine } from "../who";
import { Bowels } from "./Bowels";
import { Blows, Signs } from "./Breathing";
import { errorsOf } from "./errors";
import { bodyOf, type Form, isBlank } from "./form";
import { isUrgent, type Judgement, judge, leadsTo, shownOf } from "./judge";
import { MoreFields } from "./MoreFields";
import { WhenField } from "./WhenField";
import { ZoneAnswer } from "./ZoneAnswer";

export interface EntryFormProps {
  child: Child;
  variant: string;
  plan: Plans["current"];
  form: Form;
  /** Wall time now, and when the entry was first written. */
  wall: string;
  written: string | undefined;
  /** An entry that is there already for the same time. */
  same: Entry | undefined;
  /** The blow that is ready for its number when the form opens. */
  opening: number | null;
  onForm: (form: Form) => void;
  onSave: (body: EntryBody, then: "red" | "yellow" | null) => Promise<void>;
}

export function EntryForm(props: EntryFormProps) {
  const { child, variant, plan, form, wall, written, same, opening, onForm, onSave } = props;
  const [typing, setTyping] = useState(opening);
  const [attempt, setAttempt] = useState(0);
  const saving = useRef(false);
  const body = bodyOf(form, typing);
  const judgement = judge(body, variant, plan, wall, written);
  const errors =
    attempt > 0
      ? errorsOf(bodyOf(form), judge(bodyOf(form), variant, plan, wall, written), isBlank(form))
      : [];
  const submit = async (event: Event) => {
    event.preventDefault();
    const whole = bodyOf(form);
    const found = judge(whole, variant, plan, wall, written);
    if (errorsOf(whole, found, isBlank(form)).length > 0) return setAttempt(attempt + 1);
    if (saving.current) return;
    // Keeping takes less time than drawing a sign for it.
    saving.current = true;
    const shown = shownOf(found, plan);
    await onSave({ ...whole, ...(shown ? { shown } : {}) }, leadsTo(found)).finally(() => {
      saving.current = false;
    });
  };
  const part = {
    child,
    variant,
    form,
    plan,
    body,
    judgement,
    errors,
    typing,
    onForm,
    onTyping: setTyping,
  };
  // A red answer does not wait below the questions.
  const urgent = isUrgent(judgement);
  const flow = body.fields.peak_flow as PeakFlow | undefined;
  const zone = <ZoneAnswer child={child} judgement={judgement} plan={plan} flow={flow} />;
  return (
    <form
      class="entry-form stack"
      data-typing={typing === null ? undefined : ""}
      noValidate
      onSubmit={submit}
    >
      <ErrorSummary errors={errors} attempt={attempt} />
      <When {...part} wall={wall} />
      {same && <Same child={child} entry={same} />}
      {form.condition === "asthma" ? <Blows {...part} /> : <Bowels {...part} />}
      {urgent && zone}
      {form.condition === "asthma" && <Signs {...part} />}
      {!urgent && zone}
      <MoreFields {...part} />
      <SaveBar>
        <ZoneLine judgement={judgement} />
        <SaveButton child={child} />
      </SaveBar>
    </form>
  );
}

export interface PartProps {
  child: Child;
  variant: string;
  plan: Plans["current"];
  form: Form;
  body: EntryBody;
  judgement: Judgement;
  errors: readonly FormError[];
  typing: number | null;
  onForm: (form: Form) => void;
  onTyping: (at: number | null) => void;
}

function When({ form, wall, judgement, errors, onForm }: PartProps & { wall: string }) {
  return (
    <>
      <WhenField
        day={form.day}
        session={form.condition === "asthma" ? form.session : null}
        today={wall.slice(0, 10)}
        error={errors.find((error) => error.name === "other-day")?.text}
        onDay={(day) => onForm({ ...form, day })}
        onSession={(session) => onForm({ ...form, session })}
      />
      {judgement.late && <p class="quiet small">{t("entry-late-note")}</p>}
    </>
  );
}

/** Two entries for one morning may be meant; more often the first one was forgotten. */
function Same({ child, entry }: { child: Child; entry: Entry }) {
  const { author } = entry.revision;
  return (
    <p class="small">
      {t("entry-same", { name: authorName(author), mine: isMine(author) ? "yes" : "no" })}{" "}
      <a href={`/c/${child.id}/entry/${entry.record}`}>{t("entry-same-change")}</a>
    </p>
  );
}

/** The zone stays beside the thumb while the panel itself is further up or down. */
function ZoneLine({ judgement: { zone } }: { judgement: Judgement }) {
  if (!zone?.zone) return null;
  return (
    <p class="entry-zone-line">
      <ZoneBadge zone={zone.zone} />
    </p>
  );
}
