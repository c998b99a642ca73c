/** How is it now? The zones of the plan with their signs; one tap opens the steps. */
import { conditions } from "../clinical/conditions";
import { ScreenTitle } from "../parts/AppShell";
import { Icon } from "../parts/Icon";
import { ZoneShape } from "../parts/Zone";
import type { InForce } from "../plans/plan";
import { t } from "../words";

export function ZonePick({ plan }: { plan: InForce }) {
  const { condition, zones } = plan.body;
  // The worst first: who is in a hurry looks there.
  const levels = [...conditions[condition].plan.zones].reverse();
  return (
    <>
      <ScreenTitle>{t("now-ask")}</ScreenTitle>
      <ul class="now-zones">
        {levels.map(({ id, level }) => (
          <li key={id}>
            <a class="now-zone" data-zone={level} href={`?of=${condition}&zone=${level}`}>
              <ZoneShape zone={level} size={40} />
              <span class="now-zone-words">
                <strong>
                  {condition === "asthma"
                    ? t("zone-name", { zone: level })
                    : t(`now-level-${level}`)}
                </strong>
                <span dir="auto">{zones[id]?.signs.join(" ")}</span>
              </span>
              <Icon name="next" size={22} />
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
