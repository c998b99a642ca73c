/** The reading that was tapped, in words, with the way to its entry. */
import { ZoneBadge } from "../../parts/Zone";
import { t } from "../../words";
import { whenOf } from "../when";
import type { Point } from "./points";

export function Picked({
  child,
  point,
  unit,
  today,
}: {
  child: string;
  point: Point | null;
  unit: string;
  today: string;
}) {
  return (
    <p class="chart-told" role="status">
      {point ? (
        <>
          <span>
            {t("chart-picked", {
              when: whenOf(
                { day: point.day, ...(point.session ? { session: point.session } : {}) },
                today,
              ),
              value: `${point.value} ${unit}`.trim(),
            })}
          </span>
          {point.zone && <ZoneBadge zone={point.zone} short />}
          <a href={`/c/${child}/entry/${point.record}`}>{t("chart-open-entry")}</a>
        </>
      ) : (
        <span class="quiet">{t("chart-tap")}</span>
      )}
    </p>
  );
}
