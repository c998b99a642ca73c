/** What each person of the family said to a version of a plan. */
import type { RecordView } from "../local/revision";

export const ANSWER = "plan.answer";

export interface AnswerBody {
  /** Revision of the version. */
  plan: string;
  answer: "accepted" | "asks";
  text?: string;
}

export interface Answer extends AnswerBody {
  by: string;
  at: string;
  heads: string[];
  /** The version was replaced before the answer arrived. */
  late: boolean;
}

type AnswerViews = readonly Pick<RecordView<AnswerBody>, "heads" | "trouble">[];

/** The answers to this version, earliest first. */
export function answersTo(views: AnswerViews, version: string): Answer[] {
  return views
    .flatMap(({ heads, trouble }) => {
      const head = heads.find(({ body }) => body?.plan === version);
      if (!head?.body) return [];
      const { author, at, body } = head;
      return [
        { ...body, by: author, at, heads: heads.map(({ id }) => id), late: trouble !== null },
      ];
    })
    .sort((one, other) => one.at.localeCompare(other.at));
}
