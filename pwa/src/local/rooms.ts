/** One's projects and boards as the server last told of them, to be found without a network. */
import { fact } from "./database";
import { local } from "./holder";

export async function projectsKept(): Promise<unknown[] | undefined> {
  return fact((await local()).transaction("facts").store, "projects");
}

export async function keepProjects(projects: unknown[]): Promise<void> {
  await (await local()).put("facts", projects, "projects");
}

export async function boardsKept(): Promise<unknown[]> {
  return (await fact((await local()).transaction("facts").store, "boards")) ?? [];
}

export async function keepBoards(boards: unknown[]): Promise<void> {
  await (await local()).put("facts", boards, "boards");
}
