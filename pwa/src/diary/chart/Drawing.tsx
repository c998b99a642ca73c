/** The drawing itself: bands, lines and marks of the days in view, and nothing outside of them. */
import type { Mark as EventMark } from "../mark";
import { Axes } from "./Axes";
import { Bands } from "./Bands";
import type { BandPlan } from "./bands";
import { dayNumber } from "./calendar";
import { type Point, seen } from "./points";
import { type Frame, scales } from "./scales";
import { linePath, type Mark, marksPath } from "./shapes";

export interface DrawingProps {
  frame: Frame;
  from: number;
  span: number;
  points: readonly Point[];
  plans: readonly BandPlan[];
  marks: readonly EventMark[];
  values: [number, number];
  picked: Point | null;
  label: string;
}

const MARKS: readonly Mark[] = ["before", "before-late", "after", "after-late"];

/** Many readings in view stand closer, so their marks are smaller. */
const radiusFor = (span: number): number =>
  span <= 14 ? 4.5 : span <= 30 ? 3.5 : span <= 90 ? 2.5 : 1.5;

export function Drawing({
  frame,
  from,
  span,
  points,
  plans,
  marks,
  values,
  picked,
  label,
}: DrawingProps) {
  const { x, y } = scales(frame, from, span, values);
  const some = seen(points, from, from + span);
  const radius = radiusFor(span);
  const place = { x, y };
  const { top, bottom, left } = frame.inset;
  return (
    <svg
      class="chart"
      role="img"
      aria-label={label}
      width={frame.width}
      height={frame.height}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
    >
      <clipPath id="chart-plot">
        <rect x={left} width={frame.width - left} height={frame.height} />
      </clipPath>
      <Bands plans={plans} from={from} span={span} x={x} y={y} />
      <Axes frame={frame} from={from} span={span} x={x} y={y} />
      <g clip-path="url(#chart-plot)">
        {marks.map((mark, at) => (
          <EventLine
            key={mark.record}
            number={at + 1}
            at={x(dayNumber(mark.body.day) + 0.5)}
            top={top}
            foot={frame.height - bottom}
          />
        ))}
        <path class="chart-line" d={linePath(some, place)} />
        {MARKS.map((kind) => (
          <path
            key={kind}
            class={`chart-mark chart-${kind}`}
            d={marksPath(some, kind, place, radius)}
          />
        ))}
        {picked && (
          <circle class="chart-picked" cx={x(picked.x)} cy={y(picked.value)} r={radius + 5} />
        )}
      </g>
    </svg>
  );
}

/** An event: a line through its day, with the number under which it is told below the chart. */
function EventLine({
  number,
  at,
  top,
  foot,
}: {
  number: number;
  at: number;
  top: number;
  foot: number;
}) {
  return (
    <g class="chart-event">
      <line x1={at} x2={at} y1={top} y2={foot} />
      <circle cx={at} cy={top} r={9} />
      <text x={at} y={top} text-anchor="middle" dominant-baseline="central">
        {number}
      </text>
    </g>
  );
}
