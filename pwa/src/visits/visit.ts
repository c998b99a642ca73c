/** Visits as a family sees them: when, with whom, its questions, and who has read its diary. */
import type { RecordView, Status } from "../local";

export interface VisitBody {
  clinic: string;
  /** Local day of the clinic, `YYYY-MM-DD`. */
  day: string;
  /** `HH:MM` */
  time: string;
  /** Person id of the clinician. */
  clinician: string;
  title?: string;
}

export interface QuestionsBody {
  /** Record of the visit. */
  visit: string;
  questions: string[];
}

export interface ReceiptBody {
  visit: string;
  line: string | null;
}

export const VISIT = "visit";
export const QUESTIONS = "visit.questions";
export const RECEIPT = "visit.receipt";
export const MOST_QUESTIONS = 5;
export const LONGEST_QUESTION = 300;

export interface Receipt {
  /** Person id of the reader. */
  by: string;
  /** Wall time, `YYYY-MM-DDTHH:MM`. */
  at: string;
  line: string | null;
}

export interface Visit extends VisitBody {
  record: string;
  questions: string[];
  /** What the next revision of the questions replaces. */
  parents: string[];
  questionsStatus: Status | null;
  receipts: Receipt[];
}

/** Every visit that stands, earliest first, with its questions and receipts. */
export function visitsOf(
  visits: RecordView<VisitBody>[],
  questions: RecordView<QuestionsBody>[],
  receipts: RecordView<ReceiptBody>[],
): Visit[] {
  return visits
    .flatMap((view) => {
      const body = latest(view);
      if (!body) return [];
      const asked = questions.find((one) => latest(one)?.visit === view.record);
      return [
        {
          ...body,
          record: view.record,
          questions: asked ? askedIn(asked) : [],
          parents: asked?.heads.map((head) => head.id) ?? [],
          questionsStatus: asked?.status ?? null,
          receipts: receiptsOf(view.record, receipts),
        },
      ];
    })
    .sort((one, other) => `${one.day}${one.time}`.localeCompare(`${other.day}${other.time}`));
}

function latest<Body>(view: RecordView<Body>): Body | null {
  return view.heads.find((head) => head.body)?.body ?? null;
}

/** Two parents may ask at once: the questions of both stand, none twice. */
function askedIn(view: RecordView<QuestionsBody>): string[] {
  return [...new Set(view.heads.flatMap((head) => head.body?.questions ?? []))];
}

function receiptsOf(visit: string, receipts: RecordView<ReceiptBody>[]): Receipt[] {
  return receipts
    .flatMap((view) => view.heads)
    .filter((head) => head.body?.visit === visit)
    .map((head) => ({ by: head.author, at: head.at, line: head.body?.line ?? null }))
    .sort((one, other) => one.at.localeCompare(other.at));
}

/** The visits still to come (today among them), and those that have been, newest first. */
export function split(visits: Visit[], today: string): { next: Visit[]; past: Visit[] } {
  return {
    next: visits.filter((visit) => visit.day >= today),
    past: visits.filter((visit) => visit.day < today).reverse(),
  };
}
