/** The value of a plan's field in words, one line for each thing in it. */
import { fieldWord } from "../clinical/conditions";
import { fullDate } from "../dates";
import { locale, t } from "../words";
import { aboutMedicine } from "./MedicineList";
import type { Contact, Medicine, PersonalBest, PlanBody, Step } from "./plan";
import type { PlanField, PlanFieldType } from "./plan_fields";

type Scheme = NonNullable<PlanBody["scheme"]>;
type Rule = NonNullable<PlanBody["symptom_rules"]>[number];

/** Nothing for a value that is not there. */
export function told({ type }: PlanField, value: unknown): string[] {
  return value === undefined || value === null ? [] : TELL[type](value as never);
}

const TELL: Record<PlanFieldType, (value: never) => string[]> = {
  texts: (lines: string[]) => lines,
  medicines: (medicines: Medicine[]) =>
    medicines.map((one) => `${one.name}: ${aboutMedicine(one)}`),
  steps: (steps: Step[]) => steps.map(stepTold),
  contacts: (contacts: Contact[]) =>
    contacts.map(({ name, phone, when }) => [name, phone, when].filter(Boolean).join(" · ")),
  best: ({ value, scale, on, meter }: PersonalBest) => [
    [`${value} L/min`, t(`plan-scale-${scale}`), meter, fullDate(on)].filter(Boolean).join(" · "),
  ],
  scheme: ({ limits: [green, yellow] }: Scheme) => [
    t(`plan-told-green-${green.belongs}`, { percent: green.percent }),
    t(`plan-told-red-${yellow.belongs}`, { percent: yellow.percent }),
  ],
  rules: (rules: Rule[]) =>
    rules.map(({ field, at_least, zone }) =>
      t("plan-told-rule", { field: t(fieldWord(field)), least: at_least, zone: zone }),
    ),
  boolean: (on: boolean) => [t(on ? "plan-told-yes" : "plan-told-no")],
  stools: (count: number) => [String(count)],
  country: ({ country }: PlanBody["emergency"]) => [
    new Intl.DisplayNames(locale, { type: "region" }).of(country) ?? country,
  ],
  day: (day: string) => [fullDate(day)],
};

/** A step with how often it comes again. */
function stepTold({ text, again_minutes: minutes, times }: Step): string {
  return minutes ? `${text} (${t("plan-again", { minutes, times: times ?? 0 })})` : text;
}
