/** What to ask about the numbers of a form, and the number that was probably meant. */
import { conditions } from "../../clinical/conditions";
import type { Finding } from "../../clinical/findings";
import type { Plans } from "../../plans/plan";
import type { EntryBody } from "../entry";
import { answered, type Form } from "./form";
import { bestFor, type Judgement } from "./judge";

export interface Doubt {
  /** Name of the doubt: what "yes, it is right" remembers. */
  id: string;
  field: string;
  /** Place among the blows; null for other answers. */
  blow: number | null;
  value: number;
  meant: number | null;
  finding: Finding;
}

/** The doubts that nobody has answered yet, one for each field. */
export function doubtsOf(
  form: Form,
  body: EntryBody,
  judgement: Judgement,
  plan: Plans["current"],
): Doubt[] {
  const best = bestFor(body, plan);
  const found = [...judgement.faults.filter(isTooHigh), ...judgement.questions].map((finding) =>
    doubt(form, finding, best),
  );
  const open = found.filter((one) => one !== null && !form.confirmed.includes(one.id)) as Doubt[];
  return open.filter((one, at) => open.findIndex((other) => other.field === one.field) === at);
}

const isTooHigh = ({ code }: Finding): boolean => code === "too-high";

function doubt(form: Form, finding: Finding, best: number | null): Doubt | null {
  const field = finding.pointer.split("/")[1] ?? "";
  const rule = conditions[form.condition].fields.find(({ id }) => id === field);
  const blow = field === "peak_flow" ? bestBlow(form) : null;
  const value = blow === null ? form.answers[field] : form.blows[blow];
  if (!rule || typeof value !== "number") return null;
  const likely = meant(value, rule.min ?? 0, rule.max ?? 0, best);
  if (isTooHigh(finding) && likely === null) return null;
  return { id: `${field} ${finding.code} ${value}`, field, blow, value, meant: likely, finding };
}

/** Findings speak of the best blow, and a blow beyond the meter is the best one too. */
const bestBlow = ({ blows }: Form): number =>
  blows.indexOf(Math.max(...blows.map((blow) => blow ?? 0)));

/** The form with the number that was meant. */
export function corrected(form: Form, { field, blow, meant: value }: Doubt): Form {
  if (value === null) return form;
  if (blow === null) return answered(form, field, value);
  return { ...form, blows: form.blows.map((old, at) => (at === blow ? value : old)) };
}

/**
 * The number probably meant by an unlikely one: a zero too many or too few.
 *
 * 3000 → 300, 29 → 290 when that lies near the personal best; null when nothing fits.
 */
export function meant(value: number, min: number, max: number, best: number | null): number | null {
  const tooMuch = value > max || (best !== null && value >= 2 * best);
  const tooLittle = best !== null && value * 3 < best;
  const likely = tooMuch ? value / 10 : tooLittle ? value * 10 : null;
  if (likely === null || !Number.isInteger(likely) || likely < min || likely > max) return null;
  return best === null || (likely * 3 >= best && likely <= best * 1.5) ? likely : null;
}
