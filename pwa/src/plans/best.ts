/** Personal bests as records of their own, and the reading that may become the next. */
import { bestCandidate, type FoundBest } from "../clinical/personal_best";
import type { EntryBody, PeakFlow } from "../diary/entry";
import type { RecordView } from "../local/revision";
import type { PersonalBest } from "./plan";

export const BEST = "personal-best";

export interface BestBody {
  condition: "asthma";
  /** L/min */
  value: number;
  scale: string;
  meter?: string;
  method: "measured" | "predicted" | "set";
  /** Day from which it counts. */
  from: string;
  status: "proposed" | "set";
  /** Record of the entry in which it was blown. */
  entry?: string;
  note?: string;
}

export interface KnownBest extends BestBody {
  by: string;
}

type BestViews = readonly Pick<RecordView<BestBody>, "heads">[];
type EntryViews = readonly RecordView<EntryBody>[];

/** What was proposed or set, the latest day first. */
export function bestsOf(views: BestViews): KnownBest[] {
  return views
    .flatMap(({ heads }) =>
      heads.flatMap(({ body, author }) => (body ? [{ ...body, by: author }] : [])),
    )
    .sort((one, other) => other.from.localeCompare(one.from));
}

/** What the family has told the clinic and no plan has taken up since. */
export const proposedAbove = (bests: readonly KnownBest[], best: PersonalBest): KnownBest | null =>
  bests.find(
    ({ status, value, from, scale }) =>
      status === "proposed" && value > best.value && from >= best.on && scale === best.scale,
  ) ?? null;

/** The reading of the last weeks that beats the plan's best. */
export function candidateIn(
  views: EntryViews,
  best: PersonalBest | undefined,
  today: string,
): (FoundBest & { flow: PeakFlow }) | null {
  const flows = views.flatMap(({ record, heads }) => {
    // An entry in two versions is no ground to stand on.
    const body = heads.length === 1 ? heads[0]?.body : null;
    const flow = body?.fields.peak_flow as PeakFlow | undefined;
    return body && flow ? [{ entry: record, day: body.day, peak_flow: flow }] : [];
  });
  const found = bestCandidate(flows, best ?? null, today);
  const read = flows.find(({ entry }) => entry === found?.entry);
  return found && read ? { ...found, flow: read.peak_flow } : null;
}
