/** What a family asks the server of Together: boards, a seat, ideas, one's profile and sign-ups. */
import { get, post, put, remove, turn } from "../api";
import type { Call, OwnCall } from "./call";

export const PROFILE_FIELDS = [
  "profession",
  "skills",
  "interests",
  "life_experience",
  "languages",
  "want_to_learn",
  "circumstances",
  "best_times",
] as const;
export type ProfileWords = Record<(typeof PROFILE_FIELDS)[number], string>;

/** As whom somebody takes part, in their own word; empty while they have not said. */
export const COMES_AS = ["family", "young", "clinician", "researcher"] as const;
/** How much somebody would like to do at present. */
export const LEVELS = ["tell", "comment", "make", "lead", "pause"] as const;
export type Level = (typeof LEVELS)[number];

export interface Profile {
  name_to_use: string;
  fields: ProfileWords;
  shared: boolean;
  comes_as: (typeof COMES_AS)[number] | "";
  level: Level | "";
}

export const STEPS = ["interested", "talked", "agreed", "onboarding", "active"] as const;
export type Step = (typeof STEPS)[number];
export type Status = Step | "waiting" | "finished" | "gone" | "declined";

export interface Text {
  id: string;
  kind: "role" | "ground-rules" | "confidentiality";
  version: number;
  text: string;
}

export interface Talk {
  points?: string[];
  note?: string;
}

/** One thing that was said about a sign-up. */
export interface Said {
  name: string;
  text: string;
  /** RFC 3339 */
  at: string;
}

export interface Signup {
  id: string;
  role: "partner" | "staff" | "champion" | "qi-lead";
  status: Status;
  talk: Talk;
  onboarding: string[];
  words: Said[];
  project: string | null;
}

export interface OwnSignup extends Signup {
  clinic: { id: string; name: string };
  title: string;
  ends_on: string | null;
  call: Call | null;
  /** One waited for this seat, and it has come free. */
  freed: boolean;
  checklist: string[];
  texts: Text[];
  /** The clinic's handbook for partners, if it has written one. */
  handbook: string;
}

export interface OwnGroup {
  id: string;
  clinic: string;
  name: string;
  /** Day */
  until_on: string;
  status: "asked" | "in";
}

export interface Mine {
  name: string;
  boards: { clinic: string; name: string }[];
  profile: Profile | null;
  groups: OwnGroup[];
  signups: OwnSignup[];
}

/** When something would have helped, or helps. */
export const MOMENTS = ["diagnosis", "first-attack", "school-start", "any"] as const;
export type Moment = (typeof MOMENTS)[number];

export interface Idea {
  id: string;
  text: string;
  big: boolean;
  first_step: string;
  /** One on each line. */
  sources: string;
  /** Empty for an idea of no moment. */
  moment: Moment | "";
  /** Somebody would make it. */
  led: boolean;
  leading: boolean;
  /** Who, for those who lead at the clinic. */
  leader: string;
  status: "open" | "taken";
  day: string;
  me_too: number;
  mine: boolean;
  wanted: boolean;
}

/** What co-production is, in one language (BCP 47). */
export interface PitchText {
  language: string;
  text: string;
}

export interface PublicBoard {
  name: string;
  code: string;
  pitch: string;
  pitch_language: string;
  pitches: PitchText[];
  champion: string;
  opportunities: Call[];
}

export interface Board extends PublicBoard {
  clinic: string;
  roles: string[];
  opportunities: OwnCall[];
  ideas: Idea[];
  people: { name: string; fields: ProfileWords }[];
}

const at = (clinic: string) => `/partnership/clinics/${clinic}`;

export const readMine = (): Promise<Mine> => get("/partnership/mine");
export const readBoard = (clinic: string): Promise<Board> => get(`${at(clinic)}/board`);
export const readPublic = (code: string): Promise<PublicBoard> =>
  get(`/partnership/boards/${encodeURIComponent(code)}`);

export const followBoard = (code: string): Promise<{ clinic: string; name: string }> =>
  post("/partnership/boards", { code });
export const unfollowBoard = (clinic: string): Promise<void> =>
  remove(`/partnership/boards/${clinic}`);

export const takeSeat = (
  clinic: string,
  call: string,
): Promise<{ member: string; status: Status }> => post(`${at(clinic)}/opportunities/${call}/seat`);

export const putAway = (clinic: string, call: string, away: boolean): Promise<void> =>
  turn(`${at(clinic)}/opportunities/${call}/away`, away);

export const saveProfile = (profile: Profile): Promise<Profile> =>
  put("/partnership/profile", profile);

export const acceptTexts = (member: string, texts: string[], name: string): Promise<void> =>
  post(`/partnership/signups/${member}/texts`, { texts, name });
export const tickOff = (member: string, done: string[]): Promise<void> =>
  put(`/partnership/signups/${member}/onboarding`, { done });
export const withdraw = (member: string): Promise<void> => remove(`/partnership/signups/${member}`);

export const wantToo = (clinic: string, idea: string, wanted: boolean): Promise<void> =>
  turn(`${at(clinic)}/ideas/${idea}/me-too`, wanted);
export const takeLead = (clinic: string, idea: string, wanted: boolean): Promise<void> =>
  turn(`${at(clinic)}/ideas/${idea}/lead`, wanted);
export const mergeIdea = (clinic: string, idea: string, into: string): Promise<void> =>
  post(`${at(clinic)}/ideas/${idea}/merge`, { into });
