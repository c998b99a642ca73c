/** The medicines that family and clinic agreed on, the doses written down, and what is left. */
import { locale } from "../language";
import type { RecordView, Revision, Status } from "../local/revision";

export const MEDICINE = "medicine";
export const DOSE = "dose";
export const PURPOSES = ["reliever", "controller", "other"] as const;
export const STATES = ["kept", "changed", "stopped"] as const;
/** As the server counts them. */
export const MOST_EACH = 40;

export interface MedicineBody {
  name: string;
  /** As somebody typed it; never worked out. */
  dose: string;
  device?: string;
  how_often?: string;
  for: (typeof PURPOSES)[number];
  status: (typeof STATES)[number];
  why?: string;
  /** How many are counted when a dose is written down with one tap. */
  each?: number;
  /** Doses in a new inhaler, and the day on which it was begun. */
  counter?: { start: number; on: string };
  refill_by?: string;
  expires?: string;
  spare_at_school?: boolean;
  technique_checked?: string;
}

export interface DoseBody {
  /** Record of the medicine. */
  medicine: string;
  amount: number;
  day: string;
  /** `HH:MM` */
  time: string;
  why?: string;
}

export interface Medicine {
  record: string;
  body: MedicineBody;
  revision: Revision<MedicineBody>;
  heads: Revision<MedicineBody>[];
  status: Status;
}

export interface Dose {
  record: string;
  body: DoseBody;
  revision: string;
}

/** The list that stands: relievers, controllers, others; each group by name. */
export function medicinesOf(views: readonly RecordView<MedicineBody>[]): Medicine[] {
  return views
    .flatMap(({ record, heads, status }) => {
      const revision = heads.find((head) => head.body !== null);
      return revision?.body ? [{ record, body: revision.body, revision, heads, status }] : [];
    })
    .sort(
      (one, other) =>
        PURPOSES.indexOf(one.body.for) - PURPOSES.indexOf(other.body.for) ||
        one.body.name.localeCompare(other.body.name, locale),
    );
}

/** The doses that stand, oldest first. */
export function dosesOf(views: readonly RecordView<DoseBody>[]): Dose[] {
  return views
    .flatMap(({ record, heads }) => {
      const head = heads.find((one) => one.body !== null);
      return head?.body ? [{ record, body: head.body, revision: head.id }] : [];
    })
    .sort((one, other) => (whenOf(one) < whenOf(other) ? -1 : 1));
}

const whenOf = ({ body }: Dose): string => `${body.day}T${body.time}`;

/** Doses left in the inhaler, by what was written down; null without a counter. */
export function leftIn({ record, body }: Medicine, doses: readonly Dose[]): number | null {
  const { counter } = body;
  if (!counter) return null;
  const taken = doses
    .filter((dose) => dose.body.medicine === record && dose.body.day >= counter.on)
    .reduce((sum, dose) => sum + dose.body.amount, 0);
  return Math.max(0, counter.start - taken);
}

/** Whether few are left: a tenth of the inhaler, or twenty doses. */
export const fewLeft = (left: number, start: number): boolean => left <= Math.min(20, start / 10);

/** Those of one medicine on one day. */
export const onDay = (doses: readonly Dose[], medicine: string, day: string): Dose[] =>
  doses.filter((dose) => dose.body.medicine === medicine && dose.body.day === day);

/** What one tap writes down: as agreed, else as last time, else one. */
export const usualAmount = ({ record, body }: Medicine, doses: readonly Dose[]): number =>
  body.each ?? doses.findLast((dose) => dose.body.medicine === record)?.body.amount ?? 1;
