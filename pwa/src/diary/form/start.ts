/** How a new form begins: the part of the day by the clock, the meter that was used last. */
import type { RecordView } from "../../local";
import { type PlanViews, plansFor } from "../../plans/plan";
import { type EntryBody, entriesOf, type PeakFlow, type Session } from "../entry";
import { momentAt } from "../moment";
import type { Condition } from "../today";
import { type Form, newForm } from "./form";

export interface StartFacts {
  id: string;
  wall: string;
  views: readonly RecordView<EntryBody>[];
  plans: PlanViews;
  diaries: readonly Condition[];
  /** `about` names a diary, `session` a part of the day. */
  query: Record<string, string>;
}

const SESSIONS: readonly string[] = ["morning", "evening", "other"];

export function startOf({ id, wall, views, plans, diaries, query }: StartFacts): Form {
  const { day, session } = momentAt(wall);
  const condition = diaries.find((one) => one === query.about) ?? diaries[0] ?? "asthma";
  const asked = SESSIONS.includes(query.session ?? "") ? (query.session as Session) : session;
  return newForm({ id, condition, day, session: asked, ...meterOf(views, plans) });
}

/** Scale of the plan's best, or else of the last reading; the meter's name from the last reading. */
function meterOf(
  views: StartFacts["views"],
  plans: StartFacts["plans"],
): { scale: string; meter: string } {
  const flows = entriesOf(views).map(
    (entry) => entry.body.fields.peak_flow as PeakFlow | undefined,
  );
  const last = flows.find((flow) => flow !== undefined);
  const best = plansFor(plans, "asthma").current?.body.personal_best;
  return { scale: best?.scale ?? last?.scale ?? "eu", meter: last?.meter ?? best?.meter ?? "" };
}
