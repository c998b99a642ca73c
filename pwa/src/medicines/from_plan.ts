/** Medicines that the plans in force name and the list does not. */
import { conditions } from "../clinical/conditions";
import { type Medicine as InPlan, type PlanViews, plansFor } from "../plans/plan";
import type { Medicine, MedicineBody } from "./medicine";

export type Named = Pick<MedicineBody, "name" | "dose" | "for"> &
  Partial<Pick<MedicineBody, "device" | "how_often">>;

/** Each once by its name: first those of every day, then those of bad days. */
export function notYetListed(plans: PlanViews, listed: readonly Medicine[]): Named[] {
  const known = new Set(listed.map(({ body }) => body.name.toLowerCase()));
  const found = (["asthma", "ibd"] as const).flatMap((condition) => {
    const zones = plansFor(plans, condition).current?.body.zones ?? {};
    return conditions[condition].plan.zones.flatMap(({ id, level }) =>
      (zones[id]?.medicines ?? []).map((one) => named(one, level === "green")),
    );
  });
  return found.filter(({ name }) => {
    const fresh = !known.has(name.toLowerCase());
    known.add(name.toLowerCase());
    return fresh;
  });
}

const named = ({ name, dose, device, how_often }: InPlan, daily: boolean): Named => ({
  name,
  dose,
  for: daily ? "controller" : "reliever",
  ...(device ? { device } : {}),
  ...(how_often ? { how_often } : {}),
});
