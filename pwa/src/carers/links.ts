/** Links for carers: made, listed and ended with the server, and opened without an account. */
import { get, post, remove } from "../api";
import type { PlanBody } from "../plans/plan";
import type { SchoolBody } from "./school";

export interface PlanLink {
  id: string;
  label: string;
  /** Name of the parent who made it. */
  by: string;
  /** RFC 3339 */
  created_at: string;
  until: string;
  opened_at: string | null;
}

/** Its token is shown once; the server keeps its hash alone. */
export interface NewLink extends PlanLink {
  token: string;
}

/** What somebody with the link is shown. */
export interface CarerPage {
  label: string;
  until: string;
  child: { name: string; birth_date: string };
  plans: { revision: string; at: string; by: string; body: PlanBody }[];
  school: SchoolBody | null;
}

export const readLinks = (child: string): Promise<{ links: PlanLink[] }> =>
  get(`/children/${child}/links`);

export const makeLink = (
  child: string,
  link: { label: string; until: string; pin: string },
): Promise<NewLink> => post(`/children/${child}/links`, link);

export const endLink = (child: string, link: string): Promise<void> =>
  remove(`/children/${child}/links/${link}`);

export const openLink = (token: string, pin: string): Promise<CarerPage> =>
  post("/links/open", { token, pin });

/** The address to pass on. What stands behind the # never reaches a server or its log. */
export const addressOf = (token: string): string => `${location.origin}/link#${token}`;

/** The end of a local day as an instant. */
export const endOf = (day: string): string => new Date(`${day}T23:59:59`).toISOString();
