/** How a goal went, as dots: high is done, half-way is partly, low is not this time. */
import { shortDay } from "../dates";
import { t } from "../words";
import type { Answer, CheckInBody } from "./goal";

const LAST = 12;
const HEIGHT: Record<Answer, number> = { done: 10, partly: 26, not: 42 };
const STEP = 26;
const TALL = 52;

/** The last check-ins as a small picture; its words say the same to whoever cannot see it. */
export function CheckInDots({ checkIns }: { checkIns: readonly { body: CheckInBody }[] }) {
  const last = checkIns.slice(-LAST);
  const wide = Math.max(1, last.length) * STEP;
  const at = last.map(({ body }, place) => ({
    x: place * STEP + STEP / 2,
    y: HEIGHT[body.answer],
    ...body,
  }));
  const done = last.filter(({ body }) => body.answer === "done").length;
  return (
    <svg
      class="goal-dots"
      viewBox={`0 0 ${wide} ${TALL}`}
      width={wide}
      height={TALL}
      role="img"
      aria-label={t("goal-dots", { done, all: last.length })}
    >
      {Object.values(HEIGHT).map((y) => (
        <line key={y} x1="0" x2={wide} y1={y} y2={y} />
      ))}
      <polyline points={at.map(({ x, y }) => `${x},${y}`).join(" ")} />
      {at.map(({ x, y, answer, day }) => (
        <Dot key={`${day} ${x}`} x={x} y={y} answer={answer} day={day} />
      ))}
    </svg>
  );
}

/** Full, half or open: to be told apart without colour. */
function Dot({ x, y, answer, day }: { x: number; y: number; answer: Answer; day: string }) {
  return (
    <g data-answer={answer}>
      <title>{`${shortDay(day)}: ${t(`goal-answer-${answer}`)}`}</title>
      <circle cx={x} cy={y} r="6.5" />
      {answer === "partly" && <path d={`M${x - 6.5} ${y}a6.5 6.5 0 0 0 13 0Z`} />}
    </g>
  );
}
