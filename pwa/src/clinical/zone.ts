/**
 * The zone that is shown: the worse of the number's zone and the symptoms' zone.
 *
 * Without a plan there is no zone, and the reason is said. Symptoms make a zone worse, never better,
 * and never make a green one on their own. Twin of `api/clinical/zone.py`.
 */
import { conditions, type Limit, type SymptomRule, type Zone } from "./conditions";
import { bestOf, type PeakFlow, percent, zoneWithin } from "./peak_flow";

export type NoNumber = "no-plan" | "no-best" | "no-reading" | "other-scale";

/** The parts of a plan's body that a zone rests on. */
export interface ZonePlan {
  personal_best?: { value: number; scale: string } | undefined;
  scheme?: { limits: readonly Limit[] } | undefined;
  symptom_rules?: readonly SymptomRule[] | undefined;
}

/** The answers of a diary entry by field. */
export type Answers = Readonly<Record<string, unknown>>;

export interface ZoneShown {
  zone: Zone | null;
  /** The zone by the number alone. */
  number: Zone | null;
  /** The zone by symptoms alone, there without a plan too: bad ones still open the emergency line. */
  symptoms: Zone | null;
  /** Why the number gives no zone. */
  reason: NoNumber | null;
  percent: number | null;
  best: number | null;
  /** Whether to act on it now: never for an entry that was filled in later. */
  alert: boolean;
}

const WORSE: Record<Zone, number> = { green: 0, yellow: 1, red: 2 };
const rank = (zone: Zone | null): number => (zone === null ? -1 : WORSE[zone]);

/** The zone of an entry's body under a plan's body, both valid; `late` = filled in later. */
export function zoneShown(
  { fields }: { fields: Answers },
  plan: ZonePlan | null,
  late = false,
): ZoneShown {
  const symptoms = symptomZone(fields, plan?.symptom_rules ?? conditions.asthma.symptom_rules);
  const found = numberZone(fields, plan);
  const number = found.number ?? null;
  const worst = rank(symptoms) > rank(number) ? symptoms : number;
  const zone = plan === null ? null : worst;
  return {
    zone,
    number,
    symptoms,
    reason: found.reason ?? null,
    percent: found.percent ?? null,
    best: found.best ?? null,
    alert: !late && rank(zone) > WORSE.green,
  };
}

/** The worst zone that an answer asks for; null when no answer does. */
export function symptomZone(fields: Answers, rules: readonly SymptomRule[]): Zone | null {
  let worst: Zone | null = null;
  for (const { field, at_least, zone } of rules) {
    if (Number(fields[field] ?? 0) >= at_least && rank(zone) > rank(worst)) worst = zone;
  }
  return worst;
}

interface ByNumber {
  reason?: NoNumber;
  number?: Zone;
  percent?: number;
  best?: number;
}

function numberZone(fields: Answers, plan: ZonePlan | null): ByNumber {
  if (plan === null) return { reason: "no-plan" };
  if (!plan.personal_best || !plan.scheme) return { reason: "no-best" };
  const reading = fields.peak_flow as PeakFlow | undefined;
  if (!reading) return { reason: "no-reading" };
  const { value: best, scale } = plan.personal_best;
  if (reading.scale !== scale) return { reason: "other-scale" };
  const flow = bestOf(reading.blows);
  return { number: zoneWithin(flow, best, plan.scheme.limits), percent: percent(flow, best), best };
}
