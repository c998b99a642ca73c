/** A call to families: what it says, and the few that fit what somebody has time for. */
import type { Level } from "./together";

export const PLACES = ["clinic", "home", "online"] as const;
export const COMPANY = ["group", "quiet"] as const;
export const TIMES = ["fixed", "any"] as const;
export const INFLUENCE = ["tell", "comment", "make", "lead"] as const;
export const LEADS = ["together", "family-led", "clinical-only"] as const;

export interface CallBody {
  title: string;
  /** One sentence. */
  goal: string;
  why: string;
  first_step: string;
  /** One open question, whose answer begins the talk; calls of before had none. */
  question?: string;
  who_helps: string;
  involved: string;
  /** With commas between them. */
  skills: string;
  hours: number | null;
  place: (typeof PLACES)[number] | null;
  company: (typeof COMPANY)[number] | null;
  time: (typeof TIMES)[number] | null;
  influence: (typeof INFLUENCE)[number] | null;
  who_decides: string;
  lead: (typeof LEADS)[number] | null;
}

export interface Call {
  id: string;
  template: string;
  body: CallBody;
  seats: number;
  free: number;
  /** Day */
  ends_on: string | null;
  status: "draft" | "published" | "closed";
}

export interface Reason {
  wrote: string;
  need: string;
}

export interface OwnCall extends Call {
  mine: string | null;
  away: boolean;
  asked: boolean;
  reasons: Reason[];
}

export const FILTERS = ["home", "quiet", "any", "short", "level"] as const;
export type Filter = (typeof FILTERS)[number];
const SHORT_HOURS = 5;

const FITS: Record<Filter, (body: CallBody, level: Level | "") => boolean> = {
  home: ({ place }) => place !== "clinic",
  quiet: ({ company }) => company === "quiet",
  any: ({ time }) => time === "any",
  short: ({ hours }) => (hours ?? 0) <= SHORT_HOURS,
  // Who would like to make things is not asked too much by a call to tell or to comment.
  level: ({ influence }, level) => rank(influence) <= rank(level),
};

/** The calls that fit everything that was asked for. */
export const fitting = <One extends Call>(
  calls: readonly One[],
  filters: readonly Filter[],
  level: Level | "" = "",
) => calls.filter(({ body }) => filters.every((name) => FITS[name](body, level)));

const rank = (level: string | null): number =>
  INFLUENCE.indexOf(level as CallBody["influence"] & string);

/** The call that asks least of those that still have a seat: the one to just try. */
export const smallestOf = (calls: readonly OwnCall[]): OwnCall | undefined =>
  calls
    .filter((call) => call.free > 0 && !takesPart(call))
    .sort((one, other) => (one.body.hours ?? 0) - (other.body.hours ?? 0))[0];

const ENDED = ["gone", "declined", "finished"];

/** Whether one takes part in it, or waits to. */
export const takesPart = ({ mine }: OwnCall): boolean => mine !== null && !ENDED.includes(mine);
