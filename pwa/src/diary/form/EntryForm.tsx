/** The entry form: when, the blows, the symptoms, the zone, and the button that names the child. */
import { useState } from "preact/hooks";
import { ErrorSummary, type FormError } from "../../parts/ErrorSummary";
import { SaveBar, SaveButton } from "../../parts/SaveButton";
import { ZoneBadge } from "../../parts/Zone";
import type { Child } from "../../people/me";
import type { Plans } from "../../plans/plan";
import { t } from "../../words";
import type { EntryBody, PeakFlow } from "../entry";
import { Bowels } from "./Bowels";
import { Breathing } from "./Breathing";
import { errorsOf } from "./errors";
import { bodyOf, type Form, isBlank } from "./form";
import { isUrgent, type Judgement, judge, shownOf } from "./judge";
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
  onForm: (form: Form) => void;
  onSave: (body: EntryBody, urgent: boolean) => Promise<void>;
}

export function EntryForm(props: EntryFormProps) {
  const { child, variant, plan, form, wall, written, onForm, onSave } = props;
  const [typing, setTyping] = useState<number | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const body = bodyOf(form, typing);
  const judgement = judge(body, variant, plan, wall, written);
  const errors = attempt > 0 ? errorsOf(bodyOf(form), judge(bodyOf(form), variant, plan, wall, written), isBlank(form)) : [];
  const submit = async (event: Event) => {
    event.preventDefault();
    const whole = bodyOf(form);
    const found = judge(whole, variant, plan, wall, written);
    if (errorsOf(whole, found, isBlank(form)).length > 0) return setAttempt(attempt + 1);
    setBusy(true);
    const shown = shownOf(found, plan);
    await onSave({ ...whole, ...(shown ? { shown } : {}) }, isUrgent(found)).finally(() => setBusy(false));
  };
  const part = { child, variant, form, plan, body, judgement, errors, typing, onForm, onTyping: setTyping };
  return (
    <form class="entry-form stack" noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} attempt={attempt} />
      <When {...part} wall={wall} />
      {form.condition === "asthma" ? <Breathing {...part} /> : <Bowels {...part} />}
      <ZoneAnswer child={child} judgement={judgement} plan={plan} flow={body.fields.peak_flow as PeakFlow | undefined} />
      <MoreFields {...part} />
      <SaveBar>
        <ZoneLine judgement={judgement} />
        <SaveButton child={child} busy={busy} />
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

/** The zone stays beside the thumb while the panel itself is further up or down. */
function ZoneLine({ judgement: { zone } }: { judgement: Judgement }) {
  if (!zone?.zone) return null;
  return (
    <p class="entry-zone-line">
      <ZoneBadge zone={zone.zone} />
    </p>
  );
}
