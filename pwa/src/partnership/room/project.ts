/** One's projects: asked for when there is a network, and kept on this phone for when there is none. */
import { type ReadonlySignal, signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { get, put } from "../../api";
import {
  exchangeSoon,
  followOwn,
  followProjects,
  hasOwnDiary,
  keepProjects,
  partners,
  projectsKept,
} from "../../local";
import type { Profile } from "../together";

export interface RoomMember {
  person: string;
  name: string;
  role: "partner" | "staff" | "champion" | "qi-lead";
  place: "onboarding" | "active" | "finished";
  /** As whom they take part, in their own word. */
  comes_as?: Profile["comes_as"];
}

/** Where records stand, and who writes them: a project's room, or one's own diary. */
export interface RoomPlace {
  id: string;
  members: RoomMember[];
}

export interface Project extends RoomPlace {
  title: string;
  goal: string;
  status: "onboarding" | "active" | "ending" | "finished";
  started_on: string;
  ends_on: string;
  sponsor: string;
  /** Whether anybody reads what came of it on the clinic's page. */
  on_board?: boolean;
  clinic: string;
  stream: string;
  /** Id of one's own place in it. */
  member: string;
  role: RoomMember["role"];
  place: RoomMember["place"];
  /** What the clinic would have every charter say of working with families. */
  charter_section?: string;
}

const known = signal<Project[] | null>(null);

/** All of one's projects; null until this phone knows. */
export const projects: ReadonlySignal<Project[] | null> = known;

/** Reads them from the phone, then from the server; their records follow by themselves. */
export function useProjects(): Project[] | null {
  useEffect(() => void readProjects(), []);
  return known.value;
}

export async function readProjects(): Promise<void> {
  const kept = (await projectsKept()) as Project[] | undefined;
  if (kept && !known.value) known.value = kept;
  try {
    const told = await get<{ projects: Project[] }>("/partnership/projects");
    await keepProjects(told.projects);
    const fresh = told.projects.some(({ id }) => !kept?.some((one) => one.id === id));
    await followProjects(told.projects);
    known.value = told.projects;
    if (told.projects.length > 0 && !(await hasOwnDiary())) await beginDiary();
    if (fresh) void exchangeSoon();
  } catch {
    // Without a network the phone shows what it was last told.
    known.value ??= kept ?? [];
  }
}

/** Has one's own diary on this phone; needs a network once, and from then on none. */
export async function beginDiary(): Promise<void> {
  const { stream } = await put<{ stream: string }>("/partnership/diary", {});
  await followOwn(stream);
}

/** The name that somebody goes by in projects; of those who left as well. */
export function nameIn(project: RoomPlace, person: string): string {
  const here = project.members.find((one) => one.person === person);
  return here?.name ?? partners.value[person]?.name ?? "";
}

/** Its family partners; none is a gap that every list of projects shows. */
export const partnersIn = ({ members }: RoomPlace): RoomMember[] =>
  members.filter(({ role, place }) => role === "partner" && place !== "finished");

/** The names of those of these people who are in it, always in the same order. */
export const namesOf = ({ members }: RoomPlace, people: readonly string[]): string =>
  members
    .filter(({ person }) => people.includes(person))
    .map(({ name }) => name)
    .join(", ");

/** Whether it is still written in. */
export const isOpen = ({ status, place }: Project): boolean =>
  status !== "finished" && place !== "finished";
