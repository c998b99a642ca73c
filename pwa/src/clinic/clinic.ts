/** What a clinic's staff ask the server: their clinic, its families, its requests and its day. */
import { computed, type ReadonlySignal } from "@preact/signals";
import { get, post } from "../api";
import type { ChildLook } from "../parts";
import { type Condition, type Membership, me, type StaffRole } from "../people/me";
import type { Invitation } from "../sharing/access";

export interface StaffMember {
  id: string;
  person_id: string;
  name: string;
  role: StaffRole;
  title: string;
  /** What families read: ask about, hours, how to reach. */
  about: string;
  hours: string;
  reach: string;
}

export interface Clinic {
  id: string;
  name: string;
  country: string;
  timezone: string;
  join_code: string;
  /** Days on which nobody works, `YYYY-MM-DD`. */
  closed_days: string[];
  card_days: number;
  staff: StaffMember[];
}

export interface Request {
  share: string;
  child: { name: string; birth_date: string };
  asked_by: { name: string };
  /** RFC 3339 */
  at: string;
}

export interface Patient extends ChildLook {
  stream: string;
  birth_date: string;
  conditions: Condition[];
}

export interface DayVisit {
  visit: string;
  day: string;
  time: string;
  title: string;
  child: Omit<Patient, "stream">;
  stream: string;
  /** The clinician, as families see the name. */
  with: string;
  /** Entries since the visit before this one, and how many of them were red. */
  written_since_last_visit: number;
  since: string | null;
  red: number;
  questions: number;
  last_entry_day: string | null;
  /** Nothing written for longer than this family usually lets pass. */
  quiet: boolean;
  two_versions: boolean;
  /** What helps this family, looked for from some days before the visit on. */
  card: "ready" | "read" | "not-yet" | null;
  read: { by: string; at: string } | null;
}

/** The clinic of the person at this desk; the first, until somebody works at two. */
export const clinicHere: ReadonlySignal<Membership | null> = computed(
  () => me.value?.clinics[0] ?? null,
);

export const readClinic = (clinic: string): Promise<Clinic> => get(`/clinics/${clinic}`);

export const readDay = (
  clinic: string,
  from: string,
  days: number,
): Promise<{ visits: DayVisit[] }> => get(`/clinics/${clinic}/day?from=${from}&days=${days}`);

export const readRequests = (clinic: string): Promise<{ requests: Request[] }> =>
  get(`/clinics/${clinic}/requests`);

export const readPatients = (clinic: string): Promise<{ patients: Patient[] }> =>
  get(`/clinics/${clinic}/patients`);

export const confirmRequest = (clinic: string, share: string, team: string[]): Promise<void> =>
  post(`/clinics/${clinic}/requests/${share}/confirm`, { team });

export const declineRequest = (clinic: string, share: string): Promise<void> =>
  post(`/clinics/${clinic}/requests/${share}/decline`);

export const inviteFamily = (clinic: string): Promise<Invitation> =>
  post(`/clinics/${clinic}/invitations`);

export const acceptStaffInvitation = (code: string): Promise<Membership> =>
  post("/staff-invitations/accept", { code });
