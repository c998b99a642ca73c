/** Medicines as their clinician typed them: the name first, then how much, with what and when. */
import { t } from "../words";
import type { Medicine } from "./plan";

export function MedicineList({ medicines }: { medicines: readonly Medicine[] }) {
  return (
    <ul class="plan-medicines">
      {medicines.map((medicine) => (
        <li key={`${medicine.name} ${medicine.dose}`}>
          <strong dir="auto">{medicine.name}</strong>{" "}
          <span dir="auto">{aboutMedicine(medicine)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Everything but the name, in one line. */
export const aboutMedicine = ({ dose, device, spacer, when, how_often }: Medicine): string =>
  [dose, how_often, when, deviceOf(device, spacer)].filter(Boolean).join(" · ");

const deviceOf = (device: string | undefined, spacer: boolean | undefined): string | null =>
  device ?? (spacer ? t("plan-with-spacer") : null);
