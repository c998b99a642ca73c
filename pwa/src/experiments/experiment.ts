/** Tests of change: a question, a prediction, one change, and what was learned of it. */
import type { RecordView, Revision, Status } from "../local/revision";

export const EXPERIMENT = "experiment";
export const COUNT = "experiment.count";
/** Letters that a question, a prediction and a change may have, as the server counts them. */
export const LONGEST = 300;
export const LONGEST_STUDY = 1000;
export const LONGEST_PROPOSAL = 500;
export const LONGEST_COUNTER = 80;
export const MOST = 9999;

export const AGAINST = ["as-predicted", "partly", "not", "cannot-tell"] as const;
export const ACTS = ["adopt", "adapt", "abandon"] as const;
export type Against = (typeof AGAINST)[number];
export type Act = (typeof ACTS)[number];

/** A diary field, such as `asthma.peak_flow`, or a counter of the family's own. */
export interface Measure {
  field?: string;
  counter?: string;
  session?: "morning" | "evening";
  /** Whether days or the middle value of each week are the points of the chart. */
  by: "day" | "week";
}

export interface ExperimentBody {
  question: string;
  prediction: string;
  change: string;
  /** First day of the change and last day looked at. */
  from: string;
  to: string;
  measure: Measure;
  /** The days before the change with which it is compared, both included. */
  baseline: { from: string; to: string };
  status: "planned" | "started" | "studied";
  study?: { happened: string; against_prediction: Against };
  act?: Act;
  learned?: string;
  propose_to_plan?: string;
}

export interface CountBody {
  experiment: string;
  day: string;
  value: number;
}

export interface Experiment {
  record: string;
  body: ExperimentBody;
  /** Versions that nobody has merged; more than one is "two versions". */
  versions: Revision<ExperimentBody>[];
  revisions: Revision<ExperimentBody>[];
  status: Status;
}

/** The tests that stand, newest change first. */
export function experimentsOf(views: readonly RecordView<ExperimentBody>[]): Experiment[] {
  return views
    .flatMap(({ record, heads, revisions, status }) => {
      const versions = heads.filter((head) => head.body !== null);
      const body = versions[0]?.body;
      return body ? [{ record, body, versions, revisions, status }] : [];
    })
    .sort((one, other) => other.body.from.localeCompare(one.body.from));
}

/** The version with which a test began: from then on its prediction is locked. */
export const beginning = ({ revisions }: Experiment): Revision<ExperimentBody> | undefined =>
  revisions.find(({ body }) => body !== null && body.status !== "planned");

/** What was counted, by day; of two versions the newest claim. */
export function countsOf(
  views: readonly RecordView<CountBody>[],
  experiment: string,
): Map<string, { value: number; heads: string[] }> {
  return new Map(
    views.flatMap(({ heads }) => {
      const body = heads.find((head) => head.body !== null)?.body;
      if (body?.experiment !== experiment) return [];
      return [[body.day, { value: body.value, heads: heads.map((head) => head.id) }] as const];
    }),
  );
}
