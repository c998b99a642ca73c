/** Who may see a child's record: read and changed with the server, since rights hold there alone. */
import { get, post, remove } from "../api";
import type { StaffRole } from "../people/me";

export interface Guardian {
  grant: string;
  person_id: string;
  name: string;
  role: "guardian" | "self";
  status: "accepted" | "active";
  /** RFC 3339 */
  since: string;
}

export interface TeamMember {
  person_id: string;
  name: string;
  role: StaffRole;
}

export interface Share {
  id: string;
  clinic: { id: string; name: string };
  status: "requested" | "active";
  since: string;
  team: TeamMember[];
}

export interface Access {
  guardians: Guardian[];
  invitations: { id: string; expires_at: string }[];
  shares: Share[];
}

export interface Invitation {
  id: string;
  /** Shown once; the server keeps its hash alone. */
  code: string;
  expires_at: string;
}

export interface Look {
  name: string;
  role: string;
  clinic: { name: string } | null;
  what: string;
  why: string;
  /** RFC 3339 for staff; of family the day alone is told. */
  at: string | null;
  day: string;
}

export const readAccess = (child: string): Promise<Access> => get(`/children/${child}/access`);

/** A page of looks, newest first; `next` is the day before which the next page begins. */
export const readLooks = (
  child: string,
  before = "",
): Promise<{ looks: Look[]; next: string | null }> =>
  get(`/children/${child}/access-log${before && `?before=${before}`}`);

export const inviteParent = (child: string): Promise<Invitation> =>
  post(`/children/${child}/invitations`);

export const takeBack = (child: string, invitation: string): Promise<void> =>
  remove(`/children/${child}/invitations/${invitation}`);

export const confirmParent = (child: string, grant: string): Promise<void> =>
  post(`/children/${child}/grants/${grant}/confirm`);

export const endGrant = (child: string, grant: string): Promise<void> =>
  remove(`/children/${child}/grants/${grant}`);

export const endShare = (child: string, share: string): Promise<void> =>
  remove(`/children/${child}/shares/${share}`);

export const findClinic = (code: string): Promise<{ name: string }> =>
  post("/clinics/find", { code });

export const askClinic = (child: string, code: string): Promise<Share> =>
  post(`/children/${child}/shares`, { code });

export const acceptInvitation = (code: string, birth_date: string): Promise<{ status: string }> =>
  post("/invitations/accept", { code, birth_date });
