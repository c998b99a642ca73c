/** What is settled without a meeting: which answers count, and what came of them. */
import { daysBefore, type Kept } from "../../local";
import type { RoomPlace } from "./project";
import type { Poll, PollAnswer } from "./working";

export const FEWEST_TIMES = 2;
export const MOST_TIMES = 8;
/** Everybody has a week, until an evening hour. */
const WINDOW_DAYS = 7;
const UNTIL = "21:00";

export const windowFrom = (day: string): string => `${daysBefore(day, -WINDOW_DAYS)}T${UNTIL}`;

export const isClosed = (poll: Poll, now: string): boolean => now > poll.until;

/** Answers of members, written within the window; a phone may have sent them later. */
export function answersTo(
  place: RoomPlace,
  poll: Kept<Poll>,
  answers: readonly Kept<PollAnswer>[],
): Kept<PollAnswer>[] {
  const here = new Set(place.members.map(({ person }) => person));
  return answers.filter(
    ({ by, body, heads }) =>
      body.poll === poll.record &&
      here.has(by) &&
      heads.every(({ at }) => at.slice(0, 16) <= poll.body.until),
  );
}

export type Outcome = "yes" | "no" | "talk" | "split" | "silent";

/** Of a vote: one wish to talk is enough to talk; nobody is voted down. */
export function outcomeOf(answers: readonly Kept<PollAnswer>[]): Outcome {
  const said = new Set(answers.map(({ body }) => body.says));
  if (said.size === 0) return "silent";
  if (said.has("talk")) return "talk";
  if (said.size > 1) return "split";
  return said.has("yes") ? "yes" : "no";
}

export interface Suiting {
  time: string;
  /** Whom it suits. */
  people: string[];
  /** Of those, who needs child care for it. */
  care: string[];
  /** In the evening or on a weekend, when most families are free. */
  free: boolean;
}

/** The times of a poll, what suits most first, then the earlier one. */
export function suiting(poll: Poll, answers: readonly Kept<PollAnswer>[]): Suiting[] {
  const times = (poll.times ?? []).map((time) => {
    const suited = answers.filter(({ body }) => body.suits?.includes(time));
    return {
      time,
      people: suited.map(({ by }) => by),
      care: suited.filter(({ body }) => body.child_care).map(({ by }) => by),
      free: isFree(time),
    };
  });
  return times.sort(
    (one, other) => other.people.length - one.people.length || one.time.localeCompare(other.time),
  );
}

const EVENING = "18:00";

export function isFree(time: string): boolean {
  const weekday = new Date(`${time.slice(0, 10)}T12:00:00Z`).getUTCDay();
  return time.slice(11) >= EVENING || weekday === 0 || weekday === 6;
}

/** Two weekday evenings and a Saturday morning, a week or so ahead, to begin with. */
export function timesFrom(day: string): string[] {
  const ahead = Array.from({ length: 14 }, (_, at) => daysBefore(day, -7 - at));
  const on = (weekday: number) =>
    ahead.find((one) => new Date(`${one}T12:00:00Z`).getUTCDay() === weekday) ?? day;
  return [`${on(2)}T19:30`, `${on(4)}T19:30`, `${on(6)}T10:00`];
}
