/** What belongs to no zone: the medicine before sport, what sets it off, one inhaler for all. */
import { Section } from "../parts/Card";
import { t } from "../words";
import { MedicineList } from "./MedicineList";
import type { PlanBody } from "./plan";

export function PlanExtras({ body }: { body: PlanBody }) {
  const { before_exercise: sport = [], triggers = [], mart = false } = body;
  return (
    <>
      {mart && <p class="plan-mart">{t("plan-mart")}</p>}
      {sport.length > 0 && (
        <Section title={t("plan-field-before-exercise")}>
          <MedicineList medicines={sport} />
        </Section>
      )}
      {triggers.length > 0 && (
        <Section title={t("plan-field-triggers")}>
          <ul class="plan-triggers">
            {triggers.map((trigger) => (
              <li key={trigger}>
                <span dir="auto">{trigger}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
