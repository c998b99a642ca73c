/** Writing tests of change and what is counted for them. */
import { keep, namedId, newId } from "../local";
import type { Child } from "../people/me";
import {
  COUNT,
  type CountBody,
  EXPERIMENT,
  type Experiment,
  type ExperimentBody,
} from "./experiment";

/** Replaces every version of a test; `null` takes it out. */
export async function rewrite(
  child: Child,
  test: Experiment,
  body: ExperimentBody | null,
  draft?: string,
): Promise<void> {
  await keep<ExperimentBody>(
    {
      id: newId(),
      child: child.id,
      kind: EXPERIMENT,
      record: test.record,
      parents: test.versions.map((version) => version.id),
      body,
    },
    draft ? { draft } : {},
  );
}

/** Keeps a day's count; both parents' phones name its record alike. */
export async function keepCount(child: Child, body: CountBody, parents: string[]): Promise<void> {
  await keep<CountBody>({
    id: newId(),
    child: child.id,
    kind: COUNT,
    record: await namedId(body.experiment, `count:${body.day}`),
    parents,
    body,
  });
}
