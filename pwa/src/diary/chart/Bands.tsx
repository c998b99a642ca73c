/** The zones behind the readings, named in words, with the personal best as a dashed line. */
import { t } from "../../words";
import { type BandPlan, bands, stretches } from "./bands";

interface BandsProps {
  plans: readonly BandPlan[];
  from: number;
  span: number;
  x: ((days: number) => number) & { range: () => number[] };
  y: ((value: number) => number) & { domain: () => number[] };
}

export function Bands({ plans, from, span, x, y }: BandsProps) {
  const [bottom = 0, top = 0] = y.domain();
  const some = stretches(plans, from, from + span);
  const left = x.range()[0] ?? 0;
  return (
    <>
      {bands(some, bottom, top).map(({ zone, from: start, to, low, high }) => (
        <g key={`${zone} ${start}`} class="chart-band" data-zone={zone}>
          <rect
            x={x(start)}
            width={x(to) - x(start)}
            y={y(high)}
            height={Math.max(0, y(low) - y(high))}
          />
          {y(low) - y(high) > 16 && (
            <text x={Math.max(x(start), left) + 6} y={y(high) + 14}>
              {t(`zone-${zone}`)}
            </text>
          )}
        </g>
      ))}
      {some.map((stretch) => (
        <line
          key={stretch.from}
          class="chart-best"
          x1={x(stretch.from)}
          x2={x(stretch.to)}
          y1={y(stretch.best)}
          y2={y(stretch.best)}
        />
      ))}
    </>
  );
}
