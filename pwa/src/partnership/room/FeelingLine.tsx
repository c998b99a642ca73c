/** How it felt along the way, as a line: the steps below say the same in words. */
import type { JourneyStep } from "./kinds";

const STEP = 44;
const MIDDLE = 44;
const RISE = 15;

export function FeelingLine({ steps }: { steps: readonly JourneyStep[] }) {
  if (steps.length < 2) return null;
  const width = STEP * steps.length;
  const places = steps.map(({ feeling }, at) => [at * STEP + STEP / 2, MIDDLE - feeling * RISE]);
  return (
    <div class="feeling-line" dir="ltr">
      <svg
        aria-hidden="true"
        width={width}
        height={MIDDLE * 2}
        viewBox={`0 0 ${width} ${MIDDLE * 2}`}
      >
        <line class="feeling-middle" x1={0} x2={width} y1={MIDDLE} y2={MIDDLE} />
        <path
          class="feeling-path"
          d={places.map(([x, y], at) => `${at === 0 ? "M" : "L"}${x} ${y}`).join("")}
        />
        {places.map(([x, y], at) => (
          <g key={at.toString()}>
            <circle
              class="feeling-point"
              data-feeling={steps[at]?.feeling}
              cx={x as number}
              cy={y as number}
              r={10}
            />
            <text
              class="feeling-number"
              x={x as number}
              y={y as number}
              text-anchor="middle"
              dominant-baseline="central"
            >
              {at + 1}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
