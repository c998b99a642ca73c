/** What the clinical rules say about a form: its zone, what is wrong in it, what is unlikely. */
import { validateFields } from "../../clinical/fields";
import type { Finding } from "../../clinical/findings";
import { filledInLater, inTheFuture } from "../../clinical/late";
import { softQuestions } from "../../clinical/soft_questions";
import { type ZoneShown, zoneShown } from "../../clinical/zone";
import type { Plans } from "../../plans/plan";
import type { EntryBody, PeakFlow, Shown } from "../entry";

type Plan = Plans["current"];

export interface Judgement {
  /** Of the answers that can be right: a note too long hides no red reading. null without zones. */
  zone: ZoneShown | null;
  late: boolean;
  future: boolean;
  faults: Finding[];
  questions: Finding[];
}

/** `wall` is the wall time now; `written` that of the first version of the entry being changed. */
export function judge(
  body: EntryBody,
  variant: string,
  plan: Plan,
  wall: string,
  written = wall,
): Judgement {
  const late = filledInLater(body.day, body.session ?? null, written);
  const faults = faultsIn(body, variant);
  const sound = { ...body, fields: soundIn(body, faults) };
  return {
    zone: body.condition === "asthma" ? zoneShown(sound, plan?.body ?? null, late) : null,
    late,
    future: inTheFuture(body.day, wall),
    faults,
    questions: softQuestions(body.condition, sound.fields, bestFor(sound, plan)),
  };
}

/** A form without any answer is not wrong yet: it is only empty. */
function faultsIn(body: EntryBody, variant: string): Finding[] {
  return validateFields(body.condition, variant, body.fields).filter(
    (fault) => fault.code !== "empty",
  );
}

/** The answers in which nothing is wrong; a pointer starts with its answer's name. */
function soundIn({ fields }: EntryBody, faults: readonly Finding[]): EntryBody["fields"] {
  const wrong = new Set(faults.map(({ pointer }) => pointer.split("/")[1]));
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !wrong.has(name)));
}

/** The personal best to hold a number against: none on another meter scale. */
export function bestFor(body: EntryBody, plan: Plan): number | null {
  const best = plan?.body.personal_best;
  const flow = body.fields.peak_flow as PeakFlow | undefined;
  return best && flow?.scale === best.scale ? best.value : null;
}

/** The zone to keep with the entry, exactly as it was on the screen. */
export function shownOf({ zone }: Judgement, plan: Plan): Shown | undefined {
  if (!zone?.zone || !plan) return undefined;
  return {
    zone: zone.zone,
    plan: plan.revision,
    ...(zone.percent === null ? {} : { percent: zone.percent }),
    ...(zone.best === null ? {} : { best: zone.best }),
  };
}

/** A body with the zone that belongs to it; one that was shown already keeps its own. */
export function zoned(body: EntryBody, variant: string, plan: Plan, written: string): EntryBody {
  const shown = body.shown ?? shownOf(judge(body, variant, plan, written), plan);
  return shown ? { ...body, shown } : body;
}

/** Whether saving leads straight to the emergency screen. */
export const isUrgent = ({ zone, late }: Judgement): boolean =>
  !late && (zone?.zone === "red" || zone?.symptoms === "red");

/** Where saving leads: red to the emergency screen, yellow to the plan's steps, else to Today. */
export function leadsTo(judgement: Judgement): "red" | "yellow" | null {
  if (isUrgent(judgement)) return "red";
  return !judgement.late && judgement.zone?.zone === "yellow" ? "yellow" : null;
}
