/** An episode: a bad hour, and what the family did of the steps of its plan. */
import type { ConditionId, Zone } from "../clinical/conditions";
import type { RecordView, Revision } from "../local/revision";

export const EPISODE = "episode";

/** A step in the plan's own words; `done` is a wall time with its seconds. */
export interface StepDone {
  text: string;
  done: string;
}

export interface Told {
  who: string;
  /** Wall time. */
  at: string;
}

export interface EpisodeBody {
  /** Revision of the plan whose steps were shown. */
  plan?: string;
  /** Record of the entry that asked for it. */
  entry?: string;
  condition: ConditionId;
  zone: Zone;
  /** Local day on which it began. */
  day: string;
  started: string;
  steps: StepDone[];
  told: Told[];
  ended?: string;
}

export interface Episode {
  record: string;
  body: EpisodeBody;
  heads: Revision<EpisodeBody>[];
  revisions: Revision<EpisodeBody>[];
}

const WORSE: Record<Zone, number> = { green: 0, yellow: 1, red: 2 };

/** What several versions say together: two parents who act at once have both acted. */
export function together(bodies: readonly EpisodeBody[]): EpisodeBody {
  const [first, ...others] = bodies as [EpisodeBody, ...EpisodeBody[]];
  return others.reduce((one, other) => {
    const ended = one.ended && other.ended ? one.ended : undefined;
    const { ended: _, ...rest } = one;
    return {
      ...rest,
      zone: WORSE[other.zone] > WORSE[one.zone] ? other.zone : one.zone,
      started: other.started < one.started ? other.started : one.started,
      steps: union(one.steps, other.steps, (step) => `${step.done} ${step.text}`),
      told: union(one.told, other.told, (told) => `${told.at} ${told.who}`),
      ...(ended ? { ended } : {}),
    };
  }, first);
}

function union<One>(some: One[], others: One[], key: (one: One) => string): One[] {
  const all = new Map([...some, ...others].map((one) => [key(one), one]));
  return [...all].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one);
}

/** The episodes that stand, oldest first. */
export function episodesOf(views: readonly RecordView<EpisodeBody>[]): Episode[] {
  return views
    .flatMap(({ record, heads, revisions }) => {
      const bodies = heads.flatMap((head) => (head.body ? [head.body] : []));
      return bodies.length > 0 ? [{ record, body: together(bodies), heads, revisions }] : [];
    })
    .sort((one, other) => (one.body.started < other.body.started ? -1 : 1));
}

/** Hours after which an episode that nobody ended is a thing of the past. */
const LASTS = 12;

/** The episode that is going on, so that a killed page finds it again. */
export function goingOn(
  episodes: readonly Episode[],
  condition: ConditionId,
  wall: string,
): Episode | null {
  const open = episodes.filter(
    ({ body }) =>
      body.condition === condition && !body.ended && minutesFrom(body.started, wall) < LASTS * 60,
  );
  return open.at(-1) ?? null;
}

/** Minutes between two wall times of this phone. */
export const minutesFrom = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 60_000;
