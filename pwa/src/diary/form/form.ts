/** The entry form as data: what is filled in so far, and the body that it becomes. */
import type { Answer, Answers, Entry, EntryBody, PeakFlow, Reliever, Session } from "../entry";

export interface Form {
  /** Id of the revision to be written, made when the form opens: two taps on Save keep one entry. */
  id: string;
  /** The entry being changed, with the versions it replaces; null for a new one. */
  changes: { record: string; parents: string[] } | null;
  condition: EntryBody["condition"];
  day: string;
  session: Session;
  blows: (number | null)[];
  reliever: Reliever;
  scale: string;
  meter: string;
  answers: Answers;
  /** Whether the person said that there is nothing to tell, or opened the questions. */
  symptoms: "none" | "some" | null;
  /** Unlikely numbers that the person has confirmed. */
  confirmed: string[];
}

export type Start = Pick<Form, "id" | "condition" | "day" | "session" | "scale" | "meter">;

const BLOWS = 3;

/** An empty form. No answer is filled in beforehand, and never a peak flow. */
export function newForm(start: Start): Form {
  return {
    ...start,
    changes: null,
    blows: emptyBlows([]),
    reliever: "unknown",
    answers: {},
    symptoms: null,
    confirmed: [],
  };
}

/** The form of an entry that is to be changed; it will replace every version that was seen. */
export function formOf(id: string, { record, versions, body }: Entry): Form {
  const { peak_flow, ...answers } = body.fields;
  const flow = peak_flow as PeakFlow | undefined;
  return {
    id,
    changes: { record, parents: versions.map((version) => version.id) },
    condition: body.condition,
    day: body.day,
    session: body.session ?? "other",
    blows: emptyBlows(flow?.blows ?? []),
    reliever: flow?.reliever ?? "unknown",
    scale: flow?.scale ?? "eu",
    meter: flow?.meter ?? "",
    answers,
    symptoms: Object.keys(answers).length > 0 ? "some" : null,
    confirmed: [],
  };
}

const emptyBlows = (blows: readonly number[]): (number | null)[] => [
  ...blows,
  ...Array<null>(Math.max(0, BLOWS - blows.length)).fill(null),
];

/** The body to keep; `typing` is the blow under the fingers, left out while it is half typed. */
export function bodyOf(form: Form, typing: number | null = null): EntryBody {
  const { condition, day, session, answers } = form;
  const flow = peakFlowOf(form, typing);
  return {
    condition,
    day,
    ...(condition === "asthma" ? { session } : {}),
    fields: { ...(flow ? { peak_flow: flow } : {}), ...answers },
  };
}

function peakFlowOf(
  { blows, reliever, scale, meter }: Form,
  typing: number | null,
): PeakFlow | null {
  const blown = blows.filter(
    (blow, at): blow is number => blow !== null && isWhole(blow, at === typing),
  );
  if (blown.length === 0) return null;
  return { blows: blown, reliever, scale, ...(meter.trim() ? { meter: meter.trim() } : {}) };
}

/** "2" on the way to "290" must not flash a red zone; three digits are a number. */
const isWhole = (blow: number, typing: boolean): boolean => !typing || blow >= 100;

/** A new answer; an emptied one is taken out, since missing stays missing. */
export function answered(form: Form, field: string, answer: Answer | null): Form {
  const { [field]: _old, ...others } = form.answers;
  const empty = answer === null || answer === "" || (Array.isArray(answer) && answer.length === 0);
  return { ...form, answers: empty ? others : { ...others, [field]: answer } };
}

/** The usual day in one tap: every question that has a usual answer gets it. */
export function nothingToTell(form: Form, usual: Answers): Form {
  return { ...form, symptoms: "none", answers: { ...form.answers, ...usual } };
}

/** Opens the questions; what "nothing to tell" had filled in is taken back, not kept as answers. */
export function somethingToTell(form: Form, usual: Answers): Form {
  const kept = form.symptoms === "none" ? without(form.answers, usual) : form.answers;
  return { ...form, symptoms: "some", answers: kept };
}

function without(answers: Answers, usual: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([field]) => !(field in usual)));
}

/** Whether there is anything to keep. */
export const isBlank = (form: Form): boolean => Object.keys(bodyOf(form).fields).length === 0;
