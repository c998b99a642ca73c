/** The short plan as a form: what a clinician fills in, and the body that it becomes. */
import { type ConditionId, conditions } from "../../clinical/conditions";
import type { Limit, PlanBody } from "../../plans/plan";

export interface PlanForm {
  best: number | null;
  scale: string;
  meter: string;
  on: string;
  scheme: string;
  /** Percent limits of a scheme of one's own; a reading exactly on one belongs to the better zone. */
  green: number | null;
  yellow: number | null;
  usualStools: number | null;
  steps: Record<string, string>;
  country: string;
  phone: string;
  contact: string;
  reviewBy: string;
}

export const STEPS: Record<ConditionId, readonly string[]> = {
  asthma: ["green", "yellow", "red"],
  ibd: ["well", "flare", "urgent"],
};

export const OWN = "own";

/** The schemes that can be chosen, the clinician's own among them. */
export const SCHEMES: readonly string[] = [
  ...conditions.asthma.zone_schemes.map((scheme) => scheme.name),
  OWN,
];

export const SCALES: readonly string[] =
  conditions.asthma.fields.find((field) => field.id === "peak_flow")?.blows?.scales ?? [];

/** A form that begins with the plan in force, or empty; the personal best of an old plan is kept with its date. */
export function formOf(body: PlanBody | null, country: string, today: string): PlanForm {
  const [green, yellow] = body?.scheme?.limits ?? [];
  const [contact] = body?.contacts ?? [];
  return {
    best: body?.personal_best?.value ?? null,
    scale: body?.personal_best?.scale ?? "eu",
    meter: body?.personal_best?.meter ?? "",
    on: body?.personal_best?.on ?? today,
    scheme: body?.scheme?.name ?? SCHEMES[0] ?? OWN,
    green: green?.percent ?? 80,
    yellow: yellow?.percent ?? 50,
    usualStools: body?.usual_stools ?? null,
    steps: Object.fromEntries(
      Object.entries(body?.zones ?? {}).map(([zone, { steps }]) => [
        zone,
        steps.map(({ text }) => text).join("\n"),
      ]),
    ),
    country: body?.emergency.country ?? country,
    phone: contact?.phone ?? "",
    contact: contact?.name ?? "",
    reviewBy: body?.review_by ?? "",
  };
}

/** The plan's body; `setBy` is the clinician's name as families see it. */
export function bodyOf(
  condition: ConditionId,
  form: PlanForm,
  setBy: string,
  number: number,
): PlanBody {
  const zones = Object.fromEntries(
    STEPS[condition].map((step) => [
      step,
      { signs: [], medicines: [], steps: stepsIn(form.steps[step]) },
    ]),
  );
  return {
    condition,
    number,
    zones,
    emergency: { country: form.country },
    ...(condition === "asthma" ? asthmaParts(form, setBy) : ibdParts(form)),
    ...(form.phone.trim()
      ? { contacts: [{ name: form.contact.trim() || setBy, phone: form.phone.trim() }] }
      : {}),
    ...(form.reviewBy ? { review_by: form.reviewBy } : {}),
  };
}

const stepsIn = (text = "") =>
  text
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => ({ text: line.trim() }));

function asthmaParts(form: PlanForm, setBy: string): Partial<PlanBody> {
  if (form.best === null) return {};
  const meter = form.meter.trim();
  return {
    personal_best: {
      value: form.best,
      scale: form.scale,
      on: form.on,
      set_by: setBy,
      ...(meter ? { meter } : {}),
    },
    scheme: { name: form.scheme, limits: limitsOf(form) },
  };
}

const ibdParts = ({ usualStools }: PlanForm): Partial<PlanBody> =>
  usualStools === null ? {} : { usual_stools: usualStools };

export function limitsOf(form: PlanForm): [Limit, Limit] {
  const named = conditions.asthma.zone_schemes.find((scheme) => scheme.name === form.scheme);
  if (named) return named.limits as [Limit, Limit];
  return [
    { percent: form.green ?? 80, belongs: "upper" },
    { percent: form.yellow ?? 50, belongs: "upper" },
  ];
}

export interface Wrong {
  name: string;
  /** Words of the error. */
  words: string;
}

/** What has to be filled in before a plan can be issued. */
export function wrongIn(condition: ConditionId, form: PlanForm, today: string): Wrong[] {
  const steps = STEPS[condition]
    .filter((step) => !(form.steps[step] ?? "").trim())
    .map((step) => ({ name: `step-${step}`, words: "plan-form-step-missing" }));
  return [...(condition === "asthma" ? wrongBest(form, today) : []), ...steps];
}

function wrongBest({ best, on, scheme, green, yellow }: PlanForm, today: string): Wrong[] {
  const wrong: Wrong[] = [];
  const flow = conditions.asthma.fields.find((field) => field.id === "peak_flow");
  if (best !== null && (best < (flow?.min ?? 0) || best > (flow?.max ?? 0))) {
    wrong.push({ name: "best", words: "plan-best-range" });
  }
  if (best !== null && (!on || on > today)) wrong.push({ name: "on", words: "plan-on-wrong" });
  if (scheme === OWN && (green ?? 0) <= (yellow ?? 0)) {
    wrong.push({ name: "green", words: "plan-limits-wrong" });
  }
  return wrong;
}
