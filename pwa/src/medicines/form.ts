/** The form of a medicine: every field as it is typed, and the body that it makes. */
import type { Named } from "./from_plan";
import type { MedicineBody } from "./medicine";

export interface Form {
  id: string;
  name: string;
  dose: string;
  device: string;
  how_often: string;
  purpose: MedicineBody["for"] | null;
  status: MedicineBody["status"];
  why: string;
  each: number | null;
  start: number | null;
  on: string;
  refill_by: string;
  expires: string;
  spare: boolean;
  technique: string;
}

export function formOf(id: string, body: MedicineBody | Named | null, today: string): Form {
  const told: Partial<MedicineBody> = body ?? {};
  return {
    id,
    name: told.name ?? "",
    dose: told.dose ?? "",
    device: told.device ?? "",
    how_often: told.how_often ?? "",
    purpose: told.for ?? null,
    status: told.status ?? "kept",
    why: told.why ?? "",
    each: told.each ?? null,
    start: told.counter?.start ?? null,
    on: told.counter?.on ?? today,
    refill_by: told.refill_by ?? "",
    expires: told.expires ?? "",
    spare: told.spare_at_school ?? false,
    technique: told.technique_checked ?? "",
  };
}

/** The fields that still need an answer. */
export const missingIn = ({ name, dose, purpose }: Form): string[] => [
  ...(name.trim() ? [] : ["name"]),
  ...(dose.trim() ? [] : ["dose"]),
  ...(purpose ? [] : ["purpose"]),
];

/** What is kept; fields left empty are not there. */
export function bodyOf(form: Form): MedicineBody {
  const text = (name: string, value: string) => (value.trim() ? { [name]: value.trim() } : {});
  return {
    name: form.name.trim(),
    dose: form.dose.trim(),
    ...text("device", form.device),
    ...text("how_often", form.how_often),
    for: form.purpose ?? "other",
    status: form.status,
    ...text("why", form.why),
    ...(form.each ? { each: form.each } : {}),
    ...(form.start ? { counter: { start: form.start, on: form.on } } : {}),
    ...text("refill_by", form.refill_by),
    ...text("expires", form.expires),
    ...(form.spare ? { spare_at_school: true } : {}),
    ...text("technique_checked", form.technique),
  };
}
