/** Where a reminder leads: the form that it asks for. */
import type { Reminder, Thing } from "../local/reminders";

/** What is done elsewhere than in a form of ours, so that its person has to say it. */
export const SAID_BY_HAND: ReadonlySet<Thing> = new Set(["refill", "next-step", "review"]);

const of = (list: string, record: string | null): string => (record ? `${list}/${record}` : list);

/** The address of what to do. */
export function targetOf({ child, thing, record }: Reminder): string {
  const targets: Record<Thing, string> = {
    "peak-flow": "entry",
    symptoms: "entry?about=symptoms",
    "check-in": of("goals", record),
    "next-step": "steps",
    refill: record ? `medicine/${record}` : "medicines",
    visit: of("visits", record),
    review: "plan",
  };
  return `/c/${child}/${targets[thing]}`;
}
