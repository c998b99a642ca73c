/** Who and what is around a child: people by place, and the hand-overs between places. */
import { type Kept, keptOf } from "../local/kept";
import type { RecordView } from "../local/revision";

export const HELPER = "care.helper";
export const HANDOVER = "care.handover";
/** In this order a hand-over names its two ends. */
export const PLACES = ["home", "school", "clinic", "hospital", "pharmacy", "other"] as const;
export type Place = (typeof PLACES)[number];
export const LONGEST_HELPER = 120;
export const LONGEST_GAP = 500;

export interface HelperBody {
  name: string;
  place: Place;
  role?: string;
  hours?: string;
  reach?: string;
}

export type Helper = Kept<HelperBody>;

export interface HandoverBody {
  one: Place;
  other: Place;
  state: "well" | "gap";
  note?: string;
}

/** A pair of places, and what was said of the hand-over between them. */
export interface Handover {
  one: Place;
  other: Place;
  kept: Kept<HandoverBody> | null;
}

/** Of two who said it at once, a gap outweighs. */
export const stateOf = ({ kept }: Handover): "well" | "gap" | "unsaid" => {
  if (!kept) return "unsaid";
  return kept.heads.some(({ body }) => body?.state === "gap") ? "gap" : "well";
};

/** The words of one who said that there is a gap. */
export const gapNote = ({ kept }: Handover): string =>
  kept?.heads.find(({ body }) => body?.state === "gap")?.body?.note ?? "";

export const helpersOf = (views: readonly RecordView<HelperBody>[]): Helper[] =>
  keptOf(views).sort(
    (one, other) => PLACES.indexOf(one.body.place) - PLACES.indexOf(other.body.place),
  );

/** The places with somebody in them, in their order; home and clinic are there always. */
export const placesOf = (helpers: readonly Helper[], school: boolean): Place[] =>
  PLACES.filter(
    (place) =>
      place === "home" ||
      place === "clinic" ||
      (place === "school" && school) ||
      helpers.some(({ body }) => body.place === place),
  );

const HUBS: readonly Place[] = ["home", "clinic"];

/** From home and from the clinic to every place; and whatever else was said something of. */
export function handoversOf(
  places: readonly Place[],
  views: readonly RecordView<HandoverBody>[],
): Handover[] {
  const said = keptOf(views);
  const pairs = PLACES.flatMap((one, at) => PLACES.slice(at + 1).map((other) => ({ one, other })));
  return pairs
    .map(({ one, other }) => ({
      one,
      other,
      kept: said.find(({ body }) => body.one === one && body.other === other) ?? null,
    }))
    .filter(
      ({ one, other, kept }) =>
        kept ||
        (places.includes(one) &&
          places.includes(other) &&
          (HUBS.includes(one) || HUBS.includes(other))),
    );
}

export const pairOf = ({ one, other }: { one: Place; other: Place }): string => `${one}:${other}`;
