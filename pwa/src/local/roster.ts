/** The care team as the server last told it, by child: to be found without a network. */
import { changeFact, factIn } from "./database";
import { local } from "./holder";

export async function rosterKept(child: string): Promise<unknown[] | undefined> {
  return (await factIn(await local(), "rosters"))?.[child];
}

export async function keepRoster(child: string, team: unknown[]): Promise<void> {
  await changeFact(await local(), "rosters", (rosters) => ({ ...rosters, [child]: team }));
}
