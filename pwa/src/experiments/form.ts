/** The form of a new test: what it holds, what is missing, and the body that it becomes. */
import { daysBefore } from "../local/wall_clock";
import { type ExperimentBody, LONGEST, LONGEST_COUNTER, type Measure } from "./experiment";
import { isPeakFlow } from "./measures";

export interface Form {
  /** Id of the revision to be. */
  id: string;
  question: string;
  prediction: string;
  change: string;
  from: string;
  to: string;
  /** First day compared; the last is the day before the change. */
  since: string;
  /** A diary field, or `counter`. */
  field: string;
  counter: string;
  session: Measure["session"] | "both";
  by: Measure["by"];
}

export const COUNTER = "counter";
const WEEKS = 7;

/** A new form: the diary already knows the weeks before, a counter has yet to count them. */
export function freshForm(id: string, today: string, field: string): Form {
  const empty = { question: "", prediction: "", change: "", counter: "", session: "both" as const };
  const form: Form = { id, ...empty, from: "", to: "", since: "", field, by: "week" };
  return withField(form, field, today);
}

/** Another measure brings the days and the points that suit it. */
export function withField(form: Form, field: string, today: string): Form {
  const counter = field === COUNTER;
  const from = counter ? daysBefore(today, -8 * WEEKS) : today;
  return {
    ...form,
    field,
    session: isPeakFlow({ field, by: "week" }) ? "morning" : "both",
    by: counter ? "day" : "week",
    from,
    to: daysBefore(from, -8 * WEEKS + 1),
    since: counter ? today : daysBefore(from, 12 * WEEKS),
  };
}

/** The form of a plan that is there already, or of the next test after one. */
export function formOf(id: string, body: ExperimentBody): Form {
  const { measure } = body;
  return {
    id,
    question: body.question,
    prediction: body.prediction,
    change: body.change,
    from: body.from,
    to: body.to,
    since: body.baseline.from,
    field: measure.field ?? COUNTER,
    counter: measure.counter ?? "",
    session: measure.session ?? "both",
    by: measure.by,
  };
}

export const bodyOf = (form: Form): ExperimentBody => ({
  question: form.question.trim(),
  prediction: form.prediction.trim(),
  change: form.change.trim(),
  from: form.from,
  to: form.to,
  measure: measureOf(form),
  baseline: { from: form.since, to: daysBefore(form.from, 1) },
  status: "planned",
});

function measureOf({ field, counter, session, by }: Form): Measure {
  if (field === COUNTER) return { counter: counter.trim(), by };
  const asthma = field.startsWith("asthma.");
  return { field, by, ...(asthma && session && session !== "both" ? { session } : {}) };
}

/** What is missing or wrong, as names of fields with the ids of the words that say so. */
export function faultsOf(form: Form): { name: string; words: string }[] {
  const texts = (["question", "prediction", "change"] as const).flatMap((name) =>
    faultOf(name, form[name], LONGEST),
  );
  const counter = form.field === COUNTER ? faultOf("counter", form.counter, LONGEST_COUNTER) : [];
  const days = [
    { name: "from", wrong: form.from === "" },
    { name: "to", wrong: form.to < form.from },
    { name: "since", wrong: form.since === "" || form.since >= form.from },
  ];
  const faults = days.filter(({ wrong }) => wrong);
  return [
    ...texts,
    ...counter,
    ...faults.map(({ name }) => ({ name, words: `test-${name}-wrong` })),
  ];
}

function faultOf(name: string, text: string, longest: number) {
  if (text.trim() === "") return [{ name, words: `test-${name}-empty` }];
  return text.trim().length > longest ? [{ name, words: "test-too-long" }] : [];
}
