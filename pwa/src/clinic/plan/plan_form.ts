/** The next version of a plan as a form: what a clinician fills in, and the body that it becomes. */
import { type ConditionId, conditions } from "../../clinical/conditions";
import { filled } from "../../plans/fields/filled";
import type { Contact, Limit, PersonalBest, PlanBody, Step } from "../../plans/plan";
import {
  fieldsOf,
  type PlanField,
  type PlanPart,
  same,
  valueIn,
  withValue,
} from "../../plans/plan_fields";
import type { Desk } from "./plans_page";

export interface PlanForm {
  /** The version that it replaces, as it stood when the form was opened. */
  follows: string | null;
  best: number | null;
  scale: string;
  meter: string;
  on: string;
  method: NonNullable<PersonalBest["method"]>;
  scheme: string;
  /** Limits of a scheme of one's own. */
  green: Limit;
  yellow: Limit;
  usualStools: number | null;
  country: string;
  reviewBy: string;
  /** Everything that is worded: zones, medicines, triggers, contacts. */
  parts: PlanPart;
  /** Proposals that stay out, by field, and what to say to them. */
  declined: Record<string, string>;
}

export const OWN = "own";

/** The schemes that can be chosen, the clinician's own among them. */
export const SCHEMES: readonly string[] = [
  ...conditions.asthma.zone_schemes.map((scheme) => scheme.name),
  OWN,
];

export const SCALES: readonly string[] =
  conditions.asthma.fields.find((field) => field.id === "peak_flow")?.blows?.scales ?? [];

export const METHODS = ["measured", "predicted", "set"] as const;

/** A form that begins with the plan in force and what its writer has proposed for the next. */
export function formOf(
  writer: string,
  condition: ConditionId,
  { plans, drafted, last }: Desk,
  country: string,
  today: string,
): PlanForm {
  const ended = plans.issues.findLast((issue) => issue.body)?.body ?? null;
  const begun = plans.current?.body ?? ended;
  const mine = drafted.proposals.filter(({ by }) => by === writer);
  let body = (begun ?? { condition }) as PlanPart;
  for (const { field, value } of mine) body = withValue(body, field, value);
  return { ...formFrom(body, country, today), follows: last };
}

function formFrom(body: PlanPart, country: string, today: string): Omit<PlanForm, "follows"> {
  const { personal_best: best, scheme } = body;
  const [green, yellow] = scheme?.limits ?? [];
  return {
    best: best?.value ?? null,
    scale: best?.scale ?? "eu",
    meter: best?.meter ?? "",
    on: best?.on ?? today,
    method: best?.method ?? "measured",
    scheme: scheme?.name ?? SCHEMES[0] ?? OWN,
    green: green ?? { percent: 80, belongs: "upper" },
    yellow: yellow ?? { percent: 50, belongs: "upper" },
    usualStools: body.usual_stools ?? null,
    country: body.emergency?.country ?? country,
    reviewBy: body.review_by ?? "",
    parts: body,
    declined: {},
  };
}

/** The version's body; `setBy` is the clinician's name as families see it. */
export function bodyOf(
  condition: ConditionId,
  form: PlanForm,
  setBy: string,
  number: number,
): PlanBody {
  let worded: PlanPart = { condition };
  for (const field of fieldsOf(condition)) {
    worded = withValue(worded, field, filled(valueIn(form.parts, field)));
  }
  const { personal_best, scheme, usual_stools, review_by, ...kept } = worded;
  return {
    ...kept,
    number,
    zones: whole(condition, kept.zones),
    emergency: { country: form.country },
    ...(condition === "asthma" ? asthmaParts(form, setBy) : {}),
    ...(form.usualStools === null ? {} : { usual_stools: form.usualStools }),
    ...(form.reviewBy ? { review_by: form.reviewBy } : {}),
  };
}

/** Each zone with its three lists, though nothing was typed into one. */
const whole = (condition: ConditionId, zones: PlanPart["zones"] = {}): PlanBody["zones"] =>
  Object.fromEntries(
    conditions[condition].plan.zones.map(({ id }) => [
      id,
      { signs: [], medicines: [], steps: [], ...zones[id] },
    ]),
  );

function asthmaParts(form: PlanForm, setBy: string): Partial<PlanBody> {
  const { best, scale, on, method, parts } = form;
  if (best === null) return {};
  const meter = form.meter.trim();
  const written = { value: best, scale, on, method, ...(meter ? { meter } : {}) };
  const before = parts.personal_best;
  const { set_by, ...old } = before ?? { set_by: setBy };
  return {
    // A best that was not touched stays that of whoever set it.
    personal_best: { ...written, set_by: same({ method, ...old }, written) ? set_by : setBy },
    scheme: { name: form.scheme, limits: limitsOf(form) },
  };
}

export function limitsOf(form: PlanForm): [Limit, Limit] {
  const named = conditions.asthma.zone_schemes.find((scheme) => scheme.name === form.scheme);
  return named ? (named.limits as [Limit, Limit]) : [form.green, form.yellow];
}

/** The parts with a new value; steps go on calling the person they called when the list of people changes. */
export function withPart(parts: PlanPart, field: PlanField, value: unknown): PlanPart {
  const next = withValue(parts, field, value);
  const [old, now] = [parts.contacts ?? [], (next.contacts ?? []) as Contact[]];
  if (field.id !== "contacts" || now.length >= old.length) return next;
  const place = (call: number) => now.indexOf(old[call] as Contact);
  return fieldsOf(parts.condition)
    .filter(({ type }) => type === "steps")
    .reduce((body, steps) => {
      const moved = ((valueIn(body, steps) ?? []) as Step[]).map(({ call, ...step }) =>
        call === undefined || place(call) < 0 ? step : { ...step, call: place(call) },
      );
      return withValue(body, steps, moved);
    }, next);
}
