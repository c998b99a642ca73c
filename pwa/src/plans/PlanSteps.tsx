/** What to do in each zone, from top to bottom as the bands lie on the chart. */
import { type Zone, ZoneShape } from "../parts/Zone";
import { t } from "../words";
import { type PlanBody, stepsOf } from "./plan";
import { type Ranges, rangesOf } from "./ranges";

const LEVELS: Record<PlanBody["condition"], readonly [string, Zone][]> = {
  asthma: [
    ["green", "green"],
    ["yellow", "yellow"],
    ["red", "red"],
  ],
  ibd: [
    ["well", "green"],
    ["flare", "yellow"],
    ["urgent", "red"],
  ],
};

export function PlanSteps({ body }: { body: PlanBody }) {
  const ranges = rangesOf(body);
  return (
    <div class="plan-zones">
      {LEVELS[body.condition].map(([step, zone]) => (
        <section class="plan-zone" data-zone={zone} key={step}>
          <header>
            <ZoneShape zone={zone} size={32} />
            <h2>
              {body.condition === "asthma" ? t("zone-name", { zone }) : t(`plan-step-${step}`)}
            </h2>
            {ranges && <p class="plan-range">{rangeWords(zone, ranges)}</p>}
          </header>
          <ol>
            {stepsOf(body.steps[step]).map((line) => (
              <li key={line} dir="auto">
                {line}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

const rangeWords = (zone: Zone, ranges: Ranges): string =>
  t(`plan-range-${zone}`, ranges[zone] as Record<string, number>);
