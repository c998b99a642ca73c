/** What each zone looks like and what to do in it, from top to bottom as the bands lie on the chart. */
import { conditions, type Zone } from "../clinical/conditions";
import { ZoneShape } from "../parts/Zone";
import { t } from "../words";
import { MedicineList } from "./MedicineList";
import type { Contact, PlanBody, PlanZone, Step } from "./plan";
import { type Ranges, rangesOf } from "./ranges";

export function PlanZones({ body }: { body: PlanBody }) {
  const ranges = rangesOf(body);
  return (
    <div class="plan-zones">
      {conditions[body.condition].plan.zones.map(({ id, level }) => {
        const zone = body.zones[id];
        return (
          zone && (
            <section class="plan-zone" data-zone={level} key={id}>
              <header>
                <ZoneShape zone={level} size={32} />
                <h2>
                  {body.condition === "asthma"
                    ? t("zone-name", { zone: level })
                    : t(`plan-step-${id}`)}
                </h2>
                {ranges && <p class="plan-range">{rangeWords(level, ranges)}</p>}
              </header>
              <ZoneBody zone={zone} contacts={body.contacts ?? []} />
            </section>
          )
        );
      })}
    </div>
  );
}

const rangeWords = (zone: Zone, ranges: Ranges): string =>
  t(`plan-range-${zone}`, ranges[zone] as Record<string, number>);

function ZoneBody({ zone, contacts }: { zone: PlanZone; contacts: Contact[] }) {
  return (
    <>
      {zone.signs.length > 0 && (
        <div class="plan-part">
          <h3>{t("plan-signs")}</h3>
          <ul class="plan-signs">
            {zone.signs.map((sign) => (
              <li key={sign}>
                <span dir="auto">{sign}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {zone.medicines.length > 0 && (
        <div class="plan-part">
          <h3>{t("plan-medicines")}</h3>
          <MedicineList medicines={zone.medicines} />
        </div>
      )}
      <div class="plan-part">
        <h3>{t("plan-steps")}</h3>
        <ol>
          {zone.steps.map((step) => (
            <li key={step.text}>
              <span dir="auto">{step.text}</span>
              <Aside step={step} contact={contacts[step.call ?? -1]} />
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}

/** How often a step comes again, and whom it says to call. */
function Aside({ step, contact }: { step: Step; contact: Contact | undefined }) {
  const again = step.again_minutes
    ? t("plan-again", { minutes: step.again_minutes, times: step.times ?? 0 })
    : null;
  const call = contact ? t("plan-call", { name: contact.name }) : null;
  if (!again && !call) return null;
  return <span class="plan-aside">{[again, call].filter(Boolean).join(" · ")}</span>;
}
