/** One's projects as the server last told of them, to be found without a network. */
import { fact } from "./database";
import { local } from "./holder";

export async function projectsKept(): Promise<unknown[] | undefined> {
  return fact((await local()).transaction("facts").store, "projects");
}

export async function keepProjects(projects: unknown[]): Promise<void> {
  await (await local()).put("facts", projects, "projects");
}
