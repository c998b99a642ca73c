/** The stages of a project, and what each needs before a family and the staff both sign it. */
import type { Kept } from "../../local";
import { isAgreed } from "./agreed";
import {
  type Charter,
  type Measure,
  type Meeting,
  type Pdsa,
  type Reflection,
  standing,
  type Task,
  type Value,
} from "./kinds";
import { testsOf } from "./pdsa";
import type { Project, RoomMember } from "./project";
import {
  type Learning,
  type Perspective,
  type Series,
  STAGES,
  type Stage,
  type StageName,
} from "./working";

/** What is looked at to see whether a stage has what it needs. */
export interface RoomNow {
  members: readonly RoomMember[];
  charter: Charter | undefined;
  perspectives: readonly Kept<Perspective>[];
  series: readonly Kept<Series>[];
  meetings: readonly Kept<Meeting>[];
  measures: readonly Kept<Measure>[];
  values: readonly Kept<Value>[];
  learning: readonly Kept<Learning>[];
  tasks: readonly Kept<Task>[];
  tests: readonly Kept<Pdsa>[];
  reflections: readonly Kept<Reflection>[];
}

interface Need {
  name: string;
  /** Where in the room it is met. */
  place: string;
  met: (room: RoomNow) => boolean;
}

const need = (name: string, place: string, met: Need["met"]): Need => ({ name, place, met });

export const NEEDS: Record<StageName, readonly Need[]> = {
  define: [
    need("both", "", ({ members }) => bothIn(members, members)),
    need("aim", "charter", ({ charter }) => charter?.aim !== undefined),
    need("know", "learning", ({ members, perspectives }) =>
      bothIn(members, ofKnowing(perspectives)),
    ),
    need("contact", "charter", ({ charter }) => charter?.contact !== undefined),
    need(
      "rhythm",
      "meetings",
      ({ charter, series }) => charter?.rhythm !== undefined || series.length > 0,
    ),
  ],
  plan: [
    need("charter", "charter", ({ charter }) => charter?.status === "complete"),
    need("outcome", "measures", ({ measures }) =>
      measures.some(({ body }) => body.of === "outcome"),
    ),
    need("learning", "learning", ({ learning }) => learning.length > 0),
    need("task", "tasks", ({ tasks }) => tasks.length > 0),
    need("test", "tests", ({ tests }) => tests.length > 0),
  ],
  deliver: [
    need("tested", "tests", ({ tests }) => tests.some(({ body }) => body.status === "done")),
    need("counted", "measures", ({ tests, values }) => countedSince(tests, values)),
    need("decided", "tests", ({ tests }) =>
      tests.some(({ body }) => body.act === "adopt" || body.act === "abandon"),
    ),
    need("met", "meetings", ({ meetings }) => meetings.some(({ body }) => body.status === "held")),
    need("back", "ending", ({ members, reflections }) =>
      bothIn(
        members,
        reflections.map(({ by }) => ({ person: by })),
      ),
    ),
  ],
};

/** Whether families and staff are both among these people. */
export function bothIn(
  members: readonly RoomMember[],
  people: readonly { person: string }[],
): boolean {
  const roles = new Map(members.map(({ person, role }) => [person, role]));
  const sides = people.flatMap(({ person }) => roles.get(person) ?? []);
  return sides.some((role) => role === "partner") && sides.some((role) => role !== "partner");
}

const ofKnowing = (perspectives: readonly Kept<Perspective>[]) =>
  perspectives.flatMap(({ by, body }) => (body.question === "know" ? [{ person: by }] : []));

function countedSince(tests: readonly Kept<Pdsa>[], values: readonly Kept<Value>[]): boolean {
  const begun = tests.flatMap(({ body }) => body.started_on ?? []).sort()[0];
  return begun !== undefined && values.some(({ body }) => body.day >= begun);
}

export const openNeeds = (stage: StageName, room: RoomNow): Need[] =>
  NEEDS[stage].filter(({ met }) => !met(room));

/** The record of a stage, once somebody has put it forward. */
export const stageIn = (project: Project, stage: StageName): Kept<Stage> | undefined =>
  (standing(project, "stage") ?? []).find(({ body }) => body.stage === stage);

export function isSigned(project: Project, stage: StageName): boolean {
  const put = stageIn(project, stage);
  return put !== undefined && isAgreed(project, put);
}

/** The first that is not signed; null once all are. */
export const stageNow = (project: Project): StageName | null =>
  STAGES.find((stage) => !isSigned(project, stage)) ?? null;

/** How the group itself works is not what a stage is for. */
function careTests(project: Project): Kept<Pdsa>[] | null {
  const tests = standing(project, "pdsa");
  return tests && testsOf(tests, "care");
}

/** All that the stages look at; null until this phone has read it. */
export function roomNow(project: Project): RoomNow | null {
  const lists = {
    perspectives: standing(project, "perspective"),
    series: standing(project, "series"),
    meetings: standing(project, "meeting"),
    measures: standing(project, "measure"),
    values: standing(project, "measure.value"),
    learning: standing(project, "learning"),
    tasks: standing(project, "task"),
    tests: careTests(project),
    reflections: standing(project, "reflection"),
  };
  const charters = standing(project, "charter");
  if (!charters || Object.values(lists).some((list) => list === null)) return null;
  const read = lists as { [Name in keyof typeof lists]: NonNullable<(typeof lists)[Name]> };
  return { ...read, members: project.members, charter: charters[0]?.body };
}
