/** Alerts without alarm: who asked to see red entries, which are on their list, and what was done. */
import { metAt, type Red } from "../clinical/red_rule";
import { type Entry, isLate } from "../diary/entry";
import { keptOf } from "../local/kept";
import type { RecordView } from "../local/revision";

export const RULE = "alert.rule";
export const ALERT_ANSWER = "alert.answer";
export const DONE = ["looked", "called", "wrote", "visit", "nothing"] as const;
export type Did = (typeof DONE)[number];
export const LONGEST_LINE = 300;

/** "Tell me if red comes on at least `times` days within `days` days." */
export interface RuleBody {
  clinic: string;
  times: number;
  days: number;
}

export interface AlertAnswerBody {
  clinic: string;
  /** Records of the entries that were looked at. */
  entries: string[];
  did: Did;
  line?: string;
}

/** A rule, and from when until when it counts; `until` is null while it does. */
export interface Rule extends RuleBody {
  record: string;
  by: string;
  since: string;
  until: string | null;
}

export interface AlertAnswer {
  by: string;
  /** Wall time at the clinic. */
  at: string;
  did: Did;
  line?: string | undefined;
}

/** A red entry that one clinic asked to see. */
export interface Alert {
  entry: Entry;
  clinic: string;
  /** On this phone only · on the list · somebody looked · somebody said what was done. */
  state: "unsent" | "waiting" | "looked" | "done";
  /** Oldest first. */
  answers: AlertAnswer[];
}

/** Every rule that was ever set. */
export function rulesOf(views: readonly RecordView<RuleBody>[]): Rule[] {
  return views.flatMap(({ record, revisions, withdrawn }) => {
    const set = revisions.find((one) => one.body !== null);
    const ended = revisions.findLast((one) => one.body === null);
    if (!set?.body) return [];
    const until = withdrawn ? (ended?.received_at ?? "") : null;
    return [{ ...set.body, record, by: set.author, since: set.received_at ?? "", until }];
  });
}

export const isOpen = (rule: Rule): boolean => rule.until === null;

/** What has not reached the server comes after everything that has. */
const UNSENT = "~";

/** The red entries that met a rule, newest first. */
export function alertsOf(
  rules: readonly Rule[],
  entries: readonly Entry[],
  answers: readonly RecordView<AlertAnswerBody>[],
): Alert[] {
  const reds = entries.filter(isRed).map((entry) => ({ entry, red: redOf(entry) }));
  const clinics = [...new Set(rules.map((rule) => rule.clinic))];
  const given = keptOf(answers);
  return reds.flatMap(({ entry, red }) =>
    clinics
      .filter((clinic) => rules.some((rule) => rule.clinic === clinic && isMet(rule, red, reds)))
      .map((clinic) => {
        const own = given
          .filter(({ body }) => body.clinic === clinic && body.entries.includes(entry.record))
          .map(({ by, at, body }) => ({ by, at, did: body.did, line: body.line }))
          .sort((one, other) => one.at.localeCompare(other.at));
        return { entry, clinic, state: stateOf(red, own), answers: own };
      }),
  );
}

const isMet = (rule: Rule, red: Red, reds: readonly { red: Red }[]): boolean =>
  metAt(
    rule,
    red,
    reds.map((one) => one.red),
  ) !== null;

const isRed = (entry: Entry): boolean =>
  !isLate(entry) && entry.versions.some(({ body }) => body?.shown?.zone === "red");

function redOf({ body, revisions }: Entry): Red {
  const first = revisions.find((one) => one.body?.shown?.zone === "red");
  return { day: body.day, came: first?.received_at ?? UNSENT };
}

function stateOf({ came }: Red, answers: readonly AlertAnswer[]): Alert["state"] {
  if (answers.length === 0) return came === UNSENT ? "unsent" : "waiting";
  return answers.every(({ did }) => did === "looked") ? "looked" : "done";
}
