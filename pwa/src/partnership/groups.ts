/** Standing groups of a clinic: what the server is asked for and told. */
import { get, put, remove, turn } from "../api";
import { makeOnce } from "../once";

export const GROUP_KINDS = ["council", "committee", "working-group"] as const;

export interface GroupForm {
  kind: (typeof GROUP_KINDS)[number];
  name: string;
  mandate: string;
  goals: string[];
  rhythm: string;
  /** Days */
  from_on: string;
  until_on: string;
  seats: { families: number; staff: number };
}

export interface Group extends GroupForm {
  id: string;
  mine: "asked" | "in" | null;
  /** Named to the team and to members. */
  people: { person: string; name: string; status: "asked" | "in" }[];
}

const at = (clinic: string) => `/partnership/clinics/${clinic}/groups`;

export const readGroups = (clinic: string): Promise<{ groups: Group[] }> => get(at(clinic));
export const foundGroup = (clinic: string, form: GroupForm) => makeOnce<void>(at(clinic), form);
export const changeGroup = (clinic: string, group: string, form: GroupForm) =>
  put<void>(`${at(clinic)}/${group}`, form);
export const askIn = (clinic: string, group: string) =>
  put<void>(`${at(clinic)}/${group}/place`, {});
export const leaveGroup = (clinic: string, group: string) => remove(`${at(clinic)}/${group}/place`);
export const answerAsking = (clinic: string, group: string, person: string, yes: boolean) =>
  turn(`${at(clinic)}/${group}/people/${person}`, yes);
