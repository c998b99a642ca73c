/** What the signs on the chart mean; only those that the diary has. */
import { t } from "../../words";
import type { Point } from "./points";

export function Key({ points, best }: { points: readonly Point[]; best: boolean }) {
  const after = points.some((point) => point.reliever === "after");
  const late = points.some((point) => point.late);
  return (
    <ul class="chart-key" aria-label={t("chart-key")}>
      <Sign name="before" />
      {after && <Sign name="after" />}
      {late && <Sign name="late" />}
      {best && <Sign name="best" />}
      <li>{t("chart-key-gap")}</li>
    </ul>
  );
}

const PATHS: Record<string, string> = {
  before: "M3.5 8a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0",
  late: "M3.5 8a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0",
  after: "M8 2.5l5.2 9.5H2.8Z",
  best: "M0 8h16",
};

const LOOKS: Record<string, string> = { before: "before", late: "before-late", after: "after" };

function Sign({ name }: { name: "before" | "after" | "late" | "best" }) {
  const look = LOOKS[name];
  return (
    <li>
      <svg width={16} height={16} aria-hidden="true">
        <path class={look ? `chart-mark chart-${look}` : "chart-best"} d={PATHS[name]} />
      </svg>
      {t(`chart-key-${name}`)}
    </li>
  );
}
