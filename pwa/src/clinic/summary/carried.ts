/** What both sides carry from visit to visit, as the page tells it: records as they stand. */
import type { AlertAnswerBody, RuleBody } from "../../alerts/alert";
import type { HandoverBody, HelperBody } from "../../around/around";
import type { CheckInBody, GoalBody } from "../../goals/goal";
import type { MedicineBody } from "../../medicines/medicine";
import type { EpisodeBody } from "../../now/episode";
import type { AnswerBody } from "../../plans/answers";
import type { DraftBody } from "../../plans/draft";
import type { PartBody, StoryBody, ThanksBody } from "../../stories/story";
import type { AgendaBody, DecisionBody } from "../../visits/agenda";
import type { CareDateBody } from "../../visits/calendar";
import type { NeedsAnswerBody, NeedsBody } from "../../visits/needs";
import type { StepBody } from "../../visits/step";
import type { NoteBody } from "../../visits/together";
import type { Named } from "./page";

export interface Carried<Body> {
  record: string;
  day: string;
  by: Named;
  /** Wall time of the newest version. */
  at: string;
  /** What a new version replaces; several are "two versions". */
  heads: string[];
  body: Body;
}

export interface CarriedByKind {
  goal?: Carried<GoalBody>[];
  "goal.checkin"?: Carried<CheckInBody>[];
  needs?: Carried<NeedsBody>[];
  "needs.answer"?: Carried<NeedsAnswerBody>[];
  agenda?: Carried<AgendaBody>[];
  decision?: Carried<DecisionBody>[];
  "next-step"?: Carried<StepBody>[];
  "together.note"?: Carried<NoteBody>[];
  "care-date"?: Carried<CareDateBody>[];
  "plan.answer"?: Carried<AnswerBody>[];
  "plan.draft"?: Carried<DraftBody>[];
  "care.handover"?: Carried<HandoverBody>[];
  "care.helper"?: Carried<HelperBody>[];
  story?: Carried<StoryBody>[];
  "story.part"?: Carried<PartBody>[];
  "story.thanks"?: Carried<ThanksBody>[];
  coordinator?: Carried<{ person: string }>[];
  medicine?: Carried<MedicineBody>[];
  episode?: Carried<EpisodeBody>[];
  "alert.rule"?: Carried<RuleBody>[];
  "alert.answer"?: Carried<AlertAnswerBody>[];
}

/** Of one medicine: on how many days of the window it was taken, and how much. */
export interface DoseSum {
  medicine: string;
  days: number;
  amount: number;
}
