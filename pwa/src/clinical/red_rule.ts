/**
 * When a clinician's "tell me if …" about red entries is met.
 *
 * Twin of `api/clinical/red_rule.py`, which explains it. Instants are RFC 3339 of one form.
 */
import { daysBefore } from "../local/wall_clock";

/** At least so many red days within so many; counts from `since` until `until`, if that is. */
export interface RedRule {
  times: number;
  days: number;
  since: string;
  until: string | null;
}

/** A red entry: its local day, and the instant at which the server had it as red. */
export interface Red {
  day: string;
  came: string;
}

/** The instant at which this entry met the rule among all red ones, itself included; or null. */
export function metAt(rule: RedRule, red: Red, reds: readonly Red[]): string | null {
  const first = daysBefore(red.day, rule.days - 1);
  const came = new Map<string, string>();
  for (const other of reds) {
    const known = came.get(other.day);
    const within = first <= other.day && other.day <= red.day;
    if (within && (known === undefined || other.came < known)) came.set(other.day, other.came);
  }
  const last = [...came.values()].sort()[rule.times - 1];
  if (last === undefined) return null;
  const met = last > red.came ? last : red.came;
  return rule.since <= met && (rule.until === null || met < rule.until) ? met : null;
}
