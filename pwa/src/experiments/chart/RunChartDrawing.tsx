/** A run chart: points in time, the middle line, the change, and what else happened. */
import "../../styles/screens/run.css";
import "./words";
import { scaleLinear } from "d3-scale";
import { useMemo } from "preact/hooks";
import type { Xmr } from "../../clinical/xmr";
import { dayNumber } from "../../diary/chart/calendar";
import type { Frame } from "../../diary/chart/scales";
import { tickName } from "../../diary/chart/tick_words";
import { ticks } from "../../diary/chart/ticks";
import { letterSize } from "../../parts/width";
import { t } from "../../words";
import type { Slot } from "../slots";
import { lineOf, placesOf, valuesIn } from "./places";

/** Something that happened on a day, under its number. */
export interface Event {
  day: string;
  number: number;
}

export interface RunChartDrawingProps {
  by: "day" | "week";
  slots: readonly Slot[];
  median: number | null;
  /** Whether the middle line is that of the points before the change. */
  frozen: boolean;
  /** First day of the change; null while there was none. */
  from: string | null;
  /** Last day looked at. */
  to: string;
  events?: readonly Event[];
  limits?: Xmr | null;
  counts: boolean;
  width: number;
  height: number;
  label: string;
}

/** Room for words at letters of the usual size. */
const INSET = { top: 26, right: 12, bottom: 26, left: 40 };
const VALUES = 4;

const insetFor = (letters: number): Frame["inset"] => ({
  top: INSET.top * letters,
  right: INSET.right,
  bottom: INSET.bottom * letters,
  left: INSET.left * letters,
});

export function RunChartDrawing(props: RunChartDrawingProps) {
  const { by, slots, from, to, width, label, events = [], limits, counts, median } = props;
  const letters = letterSize();
  const height = props.height * letters;
  const inset = insetFor(letters);
  const first = dayNumber(slots[0]?.day ?? from ?? to) - 1;
  const span = Math.max(7, dayNumber(to) - first + 1);
  const x = scaleLinear([first, first + span], [inset.left, width - inset.right]);
  const values = useMemo(
    () => valuesIn(slots, median, limits ?? null, counts),
    [slots, median, limits, counts],
  );
  const y = scaleLinear(values, [height - inset.bottom, inset.top]).nice(VALUES);
  const frame: Frame = { width, height, inset };
  const places = placesOf(slots, by === "week" ? 7 : 1, x, y);
  return (
    <svg
      class="run-chart"
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <Grid frame={frame} y={y} />
      <Days frame={frame} first={first} span={span} x={x} />
      {from && <Change frame={frame} at={x(dayNumber(from))} />}
      {limits?.state === "judged" && <Limits frame={frame} limits={limits} y={y} />}
      <Median {...props} frame={frame} x={x} y={y} />
      {events.map(({ day, number }) => (
        <EventSign key={number} number={number} at={x(dayNumber(day) + 0.5)} frame={frame} />
      ))}
      <path class="run-line" d={lineOf(places)} />
      {places.map(({ cx, cy, at }) => (
        <circle
          key={at}
          class={limits?.outside.includes(at) ? "run-point run-outside" : "run-point"}
          cx={cx}
          cy={cy}
          r={places.length > 60 ? 2 : 3.5}
        />
      ))}
    </svg>
  );
}

type Scale = ((value: number) => number) & { ticks: (count: number) => number[] };

function Grid({ frame, y }: { frame: Frame; y: Scale }) {
  const { left, right } = frame.inset;
  return (
    <g class="run-axes">
      {y.ticks(VALUES).map((value) => (
        <g key={value}>
          <line x1={left} x2={frame.width - right} y1={y(value)} y2={y(value)} />
          <text x={left - 6} y={y(value)} text-anchor="end" dominant-baseline="central">
            {value}
          </text>
        </g>
      ))}
    </g>
  );
}

interface DaysProps {
  frame: Frame;
  first: number;
  span: number;
  x: Scale;
}

/** Names of days; those that would not have room stay away. */
function Days({ frame, first, span, x }: DaysProps) {
  const { left, right, bottom } = frame.inset;
  const named = ticks(first, span).filter(
    (tick) => x(tick.x) > left + 12 && x(tick.x) < frame.width - right - 16,
  );
  const every = Math.ceil(
    named.length / Math.max(2, Math.floor(frame.width / (56 * letterSize()))),
  );
  return (
    <g class="run-axes">
      {named
        .filter((_, at) => at % every === 0)
        .map((tick) => (
          <text key={tick.x} x={x(tick.x)} y={frame.height - bottom * 0.3} text-anchor="middle">
            {tickName(tick)}
          </text>
        ))}
    </g>
  );
}

function Change({ frame, at }: { frame: Frame; at: number }) {
  const { top, bottom, right } = frame.inset;
  const word = at > frame.width - 110 * letterSize() ? "end" : "start";
  return (
    <g class="run-change">
      <rect
        x={at}
        width={Math.max(0, frame.width - right - at)}
        y={top}
        height={frame.height - bottom - top}
      />
      <line x1={at} x2={at} y1={top - 8} y2={frame.height - bottom} />
      <text x={word === "end" ? at - 5 : at + 5} y={top * 0.6} text-anchor={word}>
        {t("run-change")}
      </text>
    </g>
  );
}

/** Drawn through over the points that it comes from, dashed over those held against it. */
function Median(props: RunChartDrawingProps & { x: Scale; y: Scale; frame: Frame }) {
  const { median, frozen, from, x, y, frame } = props;
  if (median === null) return null;
  const { left, right } = frame.inset;
  const end = frozen && from ? x(dayNumber(from)) : frame.width - right;
  return (
    <g class="run-median">
      <line x1={left} x2={end} y1={y(median)} y2={y(median)} />
      {frozen && (
        <line class="run-held" x1={end} x2={frame.width - right} y1={y(median)} y2={y(median)} />
      )}
    </g>
  );
}

function Limits({ frame, limits, y }: { frame: Frame; limits: Xmr; y: Scale }) {
  const { left, right } = frame.inset;
  return (
    <g class="run-limits">
      {[limits.lower, limits.mean, limits.upper].map(
        (value, at) =>
          value !== null && (
            <line
              key={at.toString()}
              class={at === 1 ? "run-mean" : "run-limit"}
              x1={left}
              x2={frame.width - right}
              y1={y(value)}
              y2={y(value)}
            />
          ),
      )}
    </g>
  );
}

function EventSign({ number, at, frame }: { number: number; at: number; frame: Frame }) {
  const { top, bottom } = frame.inset;
  const foot = frame.height - bottom;
  return (
    <g class="run-event">
      <line x1={at} x2={at} y1={top} y2={foot} />
      <circle cx={at} cy={foot - 9} r={9} />
      <text x={at} y={foot - 9} text-anchor="middle" dominant-baseline="central">
        {number}
      </text>
    </g>
  );
}
