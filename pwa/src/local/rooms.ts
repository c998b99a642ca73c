/** One's projects and boards as the server last told of them, to be found without a network. */
import { factIn } from "./database";
import { local } from "./holder";

export async function projectsKept(): Promise<unknown[] | undefined> {
  return factIn(await local(), "projects");
}

export async function keepProjects(projects: unknown[]): Promise<void> {
  await (await local()).put("facts", projects, "projects");
}

export async function boardsKept(): Promise<unknown[]> {
  return (await factIn(await local(), "boards")) ?? [];
}

export async function keepBoards(boards: unknown[]): Promise<void> {
  await (await local()).put("facts", boards, "boards");
}
