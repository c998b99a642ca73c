/** What a reminder about one goal, step, medicine or visit is called on this phone. */
import { GOAL, type GoalBody } from "../goals/goal";
import { records } from "../local";
import type { Thing } from "../local/reminders";
import { MEDICINE, type MedicineBody } from "../medicines/medicine";
import { STEP, type StepBody } from "../visits/step";

interface Named {
  words?: GoalBody["words"];
  text?: StepBody["text"];
  name?: MedicineBody["name"];
}

const KIND_OF: Partial<Record<Thing, string>> = {
  "check-in": GOAL,
  "next-step": STEP,
  refill: MEDICINE,
};

/** The words of the goal or step, the name of the medicine; nothing while they are not known. */
export function useNameOf(child: string, thing: Thing, record: string | null): string | null {
  const kind = record ? KIND_OF[thing] : undefined;
  const views = kind ? records<Named>(child, kind).value : null;
  const body = views?.find((view) => view.record === record)?.heads[0]?.body;
  return body?.words ?? body?.text ?? body?.name ?? null;
}
