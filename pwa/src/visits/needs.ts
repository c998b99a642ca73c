/** The needs and preferences card: what matters, and what helps, in two voices. */
import { type Kept, keptOf } from "../local/kept";
import type { RecordView } from "../local/revision";

export const NEEDS = "needs";
export const NEEDS_ANSWER = "needs.answer";
export const CARD_VOICES = ["child", "parent"] as const;
export type CardVoice = (typeof CARD_VOICES)[number];

const NEEDS_FIELDS = [
  "matters",
  "fears",
  "blood_draw",
  "words",
  "not_say",
  "language",
  "interpreter",
  "hearing",
  "transport",
] as const;
export type NeedsField = (typeof NEEDS_FIELDS)[number];
export const LONGEST_NEED = 400;

export type NeedsBody = { voice: CardVoice } & Partial<Record<NeedsField, string>>;

export interface NeedsAnswerBody {
  /** Record of the card. */
  needs: string;
  /** The version that was read. */
  revision: string;
  line?: string;
}

export type Card = Kept<NeedsBody>;

export const cardOf = (
  views: readonly RecordView<NeedsBody>[],
  voice: CardVoice,
): Card | undefined => keptOf(views).find(({ body }) => body.voice === voice);

/** What a child answers differs from what a parent does: a child is not asked about the bus. */
export const askedOf = (voice: CardVoice, self: boolean): readonly NeedsField[] =>
  voice === "child" && !self ? NEEDS_FIELDS.slice(0, 5) : NEEDS_FIELDS;

/** Who has read the card, newest first, and whether it was this very version. */
export function readersOf(card: Card, answers: readonly RecordView<NeedsAnswerBody>[]) {
  const versions = card.heads.map((head) => head.id);
  return keptOf(answers)
    .filter(({ body }) => body.needs === card.record)
    .map(({ by, at, body }) => ({
      by,
      at,
      line: body.line,
      current: versions.includes(body.revision),
    }))
    .sort((one, other) => other.at.localeCompare(one.at));
}
