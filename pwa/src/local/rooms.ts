/** One's projects, boards and libraries as the server last told of them: found without a network. */
import { changeFact, factIn } from "./database";
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

export async function shelfKept(clinic: string): Promise<unknown> {
  return (await factIn(await local(), "shelves"))?.[clinic] ?? null;
}

export async function keepShelf(clinic: string, shelf: unknown): Promise<void> {
  await changeFact(await local(), "shelves", (shelves) => ({ ...shelves, [clinic]: shelf }));
}
