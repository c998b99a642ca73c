/** Places in a ring, a line for each hand-over: whole where it works, broken with a mark where there is a gap. */
import { t } from "../words";
import { type Handover, type Place, pairOf, stateOf } from "./around";

const WIDE = 340;
const TALL = 270;
const ROUND = 40;
/** As far as a thumb needs. */
const TOUCH = 22;

interface Props {
  places: readonly Place[];
  handovers: readonly Handover[];
  onOpen: (pair: string) => void;
}

interface Point {
  x: number;
  y: number;
}

export function MapPicture({ places, handovers, onOpen }: Props) {
  const at = new Map(places.map((place, turn) => [place, pointOf(turn, places.length)]));
  const lines = handovers.flatMap((handover) => {
    const [from, to] = [at.get(handover.one), at.get(handover.other)];
    return from && to ? [{ handover, from, to }] : [];
  });
  const gaps = lines.filter(({ handover }) => stateOf(handover) === "gap");
  return (
    <figure class="map">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset, and its gaps can be opened */}
      <svg viewBox={`0 0 ${WIDE} ${TALL}`} role="group" aria-label={t("map-picture")}>
        {lines.map(({ handover, from, to }) => (
          <line
            key={pairOf(handover)}
            class="map-line"
            data-state={stateOf(handover)}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
          />
        ))}
        {[...at].map(([place, { x, y }]) => (
          <g key={place} class="map-place">
            <circle cx={x} cy={y} r={ROUND} />
            <text x={x} y={y} text-anchor="middle" dominant-baseline="central">
              {t(`place-short-${place}`)}
            </text>
          </g>
        ))}
        {gaps.map(({ handover, from, to }) => (
          <Gap key={pairOf(handover)} handover={handover} from={from} to={to} onOpen={onOpen} />
        ))}
      </svg>
    </figure>
  );
}

interface GapProps {
  handover: Handover;
  from: Point;
  to: Point;
  onOpen: (pair: string) => void;
}

function Gap({ handover, from, to, onOpen }: GapProps) {
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  const { one, other } = handover;
  const words = t("map-gap-of", { one: t(`place-short-${one}`), other: t(`place-short-${other}`) });
  const open = (event: Event) => {
    event.preventDefault();
    onOpen(pairOf(handover));
    document.getElementById(`handover-${one}-${other}`)?.focus();
  };
  return (
    <a class="map-gap" href={`#handover-${one}-${other}`} aria-label={words} onClick={open}>
      <circle class="map-touch" cx={x} cy={y} r={TOUCH} />
      <circle class="map-mark" cx={x} cy={y} r="11" />
      <text x={x} y={y} text-anchor="middle" dominant-baseline="central">
        !
      </text>
    </a>
  );
}

/** The first place on top, the others around the clock. */
function pointOf(turn: number, all: number): Point {
  const angle = (2 * Math.PI * turn) / all - Math.PI / 2;
  return {
    x: WIDE / 2 + Math.cos(angle) * (WIDE / 2 - ROUND - 4),
    y: TALL / 2 + Math.sin(angle) * (TALL / 2 - ROUND - 4),
  };
}
