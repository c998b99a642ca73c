/** Days below, values at the side. */
import type { Frame, scales } from "./scales";
import { tickName } from "./tick_words";
import { ticks } from "./ticks";

type AxesProps = { frame: Frame; from: number; span: number } & ReturnType<typeof scales>;

const VALUES = 5;

export function Axes({ frame, from, span, x, y }: AxesProps) {
  const { left, right, bottom } = frame.inset;
  const foot = frame.height - bottom;
  return (
    <g class="chart-axes">
      {y
        .ticks(VALUES)
        .filter(Number.isInteger)
        .map((value) => (
          <g key={value}>
            <line x1={left} x2={frame.width - right} y1={y(value)} y2={y(value)} />
            <text x={left - 6} y={y(value)} text-anchor="end" dominant-baseline="central">
              {value}
            </text>
          </g>
        ))}
      {ticks(from, span).map((tick) => {
        const at = x(tick.x + (tick.names === "day" ? 0.5 : 0));
        if (at < left + 8 || at > frame.width - right - 8) return null;
        return (
          <text key={tick.x} x={at} y={foot + 18} text-anchor="middle">
            {tickName(tick)}
          </text>
        );
      })}
    </g>
  );
}
