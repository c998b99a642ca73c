/** The fields of a plan: what can be proposed, compared and told one by one. */
import { type ConditionId, conditions, type Zone } from "../clinical/conditions";
import { t } from "../words";
import type { PlanBody, PlanZone } from "./plan";

export type PlanFieldType =
  | "texts"
  | "medicines"
  | "steps"
  | "contacts"
  | "best"
  | "scheme"
  | "rules"
  | "boolean"
  | "stools"
  | "country"
  | "day";

export interface PlanField {
  /** The way to it inside the body: `zones/yellow/steps`. */
  id: string;
  type: PlanFieldType;
  /** Its own name, and that of the zone it stands in. */
  part: string;
  zone?: { id: string; level: Zone };
}

/** Any of a plan's fields, as a draft holds them. */
export type PlanPart = Partial<Omit<PlanBody, "condition" | "number" | "zones">> & {
  condition: ConditionId;
  zones?: Record<string, Partial<PlanZone>>;
};

const IN_ZONE: readonly [string, PlanFieldType][] = [
  ["signs", "texts"],
  ["medicines", "medicines"],
  ["steps", "steps"],
];
/** What the next part of every plan is, whatever it is for. */
const EVERYWHERE: readonly [string, PlanFieldType][] = [
  ["contacts", "contacts"],
  ["emergency", "country"],
  ["review_by", "day"],
];
/** What a family may word itself; limits, doses' schemes and dates are the clinician's. */
const PROPOSED = new Set<PlanFieldType>(["texts", "medicines", "steps", "contacts"]);

/** The fields of a plan for this condition, in the order in which a plan is read. */
export function fieldsOf(condition: ConditionId): PlanField[] {
  const { parts, zones } = conditions[condition].plan;
  const inZones = zones.flatMap((zone) =>
    IN_ZONE.map(([part, type]) => ({ id: `zones/${zone.id}/${part}`, type, part, zone })),
  );
  const own = parts.map(({ id, type }) => ({ id, type: type as PlanFieldType, part: id }));
  const everywhere = EVERYWHERE.map(([part, type]) => ({ id: part, type, part }));
  return [
    ...own.filter((field) => !PROPOSED.has(field.type)),
    ...inZones,
    ...own.filter((field) => PROPOSED.has(field.type)),
    ...everywhere,
  ];
}

/** The fields that a family can propose. */
export const proposable = (condition: ConditionId): PlanField[] =>
  fieldsOf(condition).filter((field) => PROPOSED.has(field.type));

/** The value of a field; undefined where the body does not hold it. */
export function valueIn(body: PlanPart | null, { id }: PlanField): unknown {
  let value: unknown = body;
  for (const step of id.split("/")) value = (value as Record<string, unknown> | undefined)?.[step];
  return value;
}

/** The body with this value in the field, or without the field when there is none. */
export function withValue<Body extends PlanPart>(
  body: Body,
  { id }: PlanField,
  value: unknown,
): Body {
  return put(body as unknown as Inside, id.split("/"), value) as unknown as Body;
}

type Inside = Record<string, unknown>;

function put(inside: Inside, [step = "", ...rest]: string[], value: unknown): Inside {
  const { [step]: old, ...others } = inside;
  if (rest.length === 0) return value === undefined ? others : { ...others, [step]: value };
  const next = put((old as Inside | undefined) ?? {}, rest, value);
  return Object.keys(next).length === 0 ? others : { ...others, [step]: next };
}

/** "Yellow: what to do", "Triggers". */
export function fieldName({ part, zone }: PlanField): string {
  const name = t(`plan-field-${part.replaceAll("_", "-")}`);
  return zone ? t("plan-field-in-zone", { zone: zoneName(zone), field: name }) : name;
}

/** The name of a zone, as the condition calls it. */
export const zoneName = ({ id, level }: { id: string; level: Zone }): string =>
  id === level ? t("zone-name", { zone: level }) : t(`plan-step-${id}`);

/** Whether two values say the same, in whatever order their parts were written. */
export const same = (one: unknown, other: unknown): boolean => ordered(one) === ordered(other);

const ordered = (value: unknown): string =>
  JSON.stringify(value, (_key, inside: unknown) =>
    inside && typeof inside === "object" && !Array.isArray(inside)
      ? Object.fromEntries(Object.entries(inside).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inside,
  ) ?? "";
