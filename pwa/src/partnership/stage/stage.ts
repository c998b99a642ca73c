/** What a clinic's team asks the server while it sets the stage, and asks families. */
import { get, post, put, remove } from "../../api";
import { makeOnce } from "../../once";
import type { Call, CallBody, Reason } from "../call";
import type { Idea, PitchText, Signup } from "../together";

export const STATEMENTS = [
  ...["assets", "capabilities", "reciprocity", "barriers", "facilitate", "listen"],
  ...["contact", "rhythm", "charter", "first-task"],
];
export const CHOICES = [1, 2, 3, 4] as const;
export const TALK_POINTS = [
  ...["need", "story", "involved", "influence", "times", "costs", "ask"],
] as const;
export const WORK_KINDS = ["now", "in-six-months", "skill", "time"] as const;
export const TEXT_KINDS = ["role", "ground-rules", "confidentiality"] as const;
export type WorkKind = (typeof WORK_KINDS)[number];
/** What the team works with; nobody signs these. */
export const TOOL_KINDS = [
  "recruitment",
  "staff-readiness",
  "charter-section",
  "handbook",
] as const;
export type TextKind = (typeof TEXT_KINDS | typeof TOOL_KINDS)[number];

interface Named {
  id: string;
  name: string;
}

export interface Round {
  id: string;
  /** RFC 3339 */
  opened_at: string;
  closed_at: string | null;
  answers: number;
  mine: boolean;
  spread: { statement: string; counts: number[] }[] | null;
}

export interface Draft extends Call {
  gap: string | null;
  idea: string | null;
}

export interface Stage {
  name: string;
  code: string;
  roles: string[];
  champion: Named | null;
  qi_lead: Named | null;
  team: Named[];
  note_to_colleagues: string;
  pitch: string;
  pitch_language: string;
  pitches: PitchText[];
  onboarding: string[];
  gate: {
    open: boolean;
    talked_on: string | null;
    who: string;
    open_concerns: string;
    override_reason: string;
    override_by: string;
  };
  hurdles: { id: string; what: string; who_can_lift: string; what_helped: string }[];
  concerns: { id: string; text: string; day: string; acknowledged: boolean; answer: string }[];
  rounds: Round[];
  work: { id: string; kind: WorkKind; text: string }[];
  ideas: Idea[];
  agreements: { kind: TextKind; version: number; text: string }[];
  opportunities: Draft[];
  progress: { running: number; finished: number };
}

export interface CallForm {
  body: CallBody;
  template: string;
  seats: number;
  ends_on: string | null;
  gap: string | null;
  idea: string | null;
}

export interface Person {
  profile: string;
  asked: boolean;
  reasons: Reason[];
}

export interface Matches {
  matches: { opportunity: string; people: Person[] }[];
  unused_skills: string[];
}

export interface ClinicSignup extends Signup {
  opportunity: string;
  name: string;
  accepted_on: string | null;
}

/** Whether the person leads: is champion or leads quality. */
export const leads = ({ roles }: Stage): boolean =>
  roles.includes("champion") || roles.includes("qi-lead");

/** Whether the person may say who is champion, or open the gate with a reason. */
export const mayName = ({ roles }: Stage): boolean =>
  roles.includes("champion") || roles.includes("administrator");

const at = (clinic: string) => `/partnership/clinics/${clinic}`;

export const readStage = (clinic: string): Promise<Stage> => get(`${at(clinic)}/stage`);
export const readMatches = (clinic: string): Promise<Matches> => get(`${at(clinic)}/matches`);
export const readSignups = (clinic: string): Promise<{ signups: ClinicSignup[] }> =>
  get(`${at(clinic)}/signups`);

export const nameLeads = (clinic: string, champion: string | null, qiLead: string | null) =>
  put<void>(`${at(clinic)}/leads`, { champion, qi_lead: qiLead });

type Told = Pick<
  Stage,
  "note_to_colleagues" | "pitch" | "pitch_language" | "pitches" | "onboarding"
>;
/** Everything told stays as it is but for what `change` says. */
export const tell = (clinic: string, stage: Told, change: Partial<Told>) => {
  const { note_to_colleagues, pitch, pitch_language, pitches, onboarding } = {
    ...stage,
    ...change,
  };
  const told = { note_to_colleagues, pitch, pitch_language, pitches, onboarding };
  return put<void>(`${at(clinic)}/stage`, told);
};

export const openGate = (
  clinic: string,
  talk: { talked_on: string; who: string; open_concerns: string },
) => post<void>(`${at(clinic)}/gate`, talk);
export const overrideGate = (clinic: string, reason: string) =>
  post<void>(`${at(clinic)}/gate/override`, { reason });

export const addHurdle = (clinic: string, what: string, who_can_lift: string) =>
  makeOnce(`${at(clinic)}/hurdles`, { what, who_can_lift });
export const changeHurdle = (clinic: string, { id, ...words }: Stage["hurdles"][number]) =>
  put<void>(`${at(clinic)}/hurdles/${id}`, words);

export const openRound = (clinic: string) => post(`${at(clinic)}/readiness`);
export const closeRound = (clinic: string, round: string) =>
  post<void>(`${at(clinic)}/readiness/${round}/close`);
export const answerRound = (clinic: string, round: string, choices: Record<string, number>) =>
  post<void>(`${at(clinic)}/readiness/${round}/answers`, { choices });

export const addConcern = (clinic: string, text: string) =>
  // Its id tells not even the hour.
  makeOnce<void>(`${at(clinic)}/concerns`, { text }, () => crypto.randomUUID());
export const answerConcern = (clinic: string, concern: string, answer: string) =>
  put<void>(`${at(clinic)}/concerns/${concern}`, { answer });

export const addWork = (clinic: string, kind: WorkKind, text: string) =>
  makeOnce(`${at(clinic)}/work`, { kind, text });
export const endWork = (clinic: string, item: string) => remove(`${at(clinic)}/work/${item}`);

export const writeText = (clinic: string, kind: TextKind, text: string) =>
  put<void>(`${at(clinic)}/agreements`, { kind, text });

export const draftCall = (clinic: string, form: CallForm): Promise<{ id: string }> =>
  makeOnce(`${at(clinic)}/opportunities`, form);
export const changeCall = (clinic: string, call: string, form: CallForm) =>
  put<void>(`${at(clinic)}/opportunities/${call}`, form);
export const publishCall = (clinic: string, call: string) =>
  post<void>(`${at(clinic)}/opportunities/${call}/publish`);
export const closeCall = (clinic: string, call: string) =>
  post<void>(`${at(clinic)}/opportunities/${call}/close`);
export const askPerson = (clinic: string, call: string, profile: string) =>
  post<void>(`${at(clinic)}/opportunities/${call}/asks`, { profile });

export interface NextStep {
  to: "talked" | "onboarding" | "active" | "declined";
  talk?: { points: string[]; note: string };
  onboarding?: string[];
}
export const walk = (clinic: string, member: string, step: NextStep) =>
  post<void>(`${at(clinic)}/signups/${member}/steps`, step);

/** A card for somebody whom staff think of; `name` only once they said yes, for whom it concerns. */
export interface FamilyCard {
  id: string;
  opportunity: string | null;
  why: string;
  /** RFC 3339 */
  until: string;
  mine: boolean;
  accepted: boolean;
  name: string;
}

export interface MadeCard {
  id: string;
  code: string;
  why: string;
  /** RFC 3339 */
  until: string;
}

export const readCards = (clinic: string): Promise<{ cards: FamilyCard[] }> =>
  get(`${at(clinic)}/cards`);
export const makeCard = (clinic: string, opportunity: string | null, why: string) =>
  makeOnce<Omit<MadeCard, "why">>(`${at(clinic)}/cards`, { opportunity, why });
export const takeCardBack = (clinic: string, card: string) => remove(`${at(clinic)}/cards/${card}`);
