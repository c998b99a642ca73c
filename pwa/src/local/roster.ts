/** The care team as the server last told it, by child: to be found without a network. */
import { fact } from "./database";
import { local } from "./holder";

export async function rosterKept(child: string): Promise<unknown[] | undefined> {
  return (await fact((await local()).transaction("facts").store, "rosters"))?.[child];
}

export async function keepRoster(child: string, team: unknown[]): Promise<void> {
  const tx = (await local()).transaction("facts", "readwrite");
  const rosters = (await fact(tx.store, "rosters")) ?? {};
  await tx.store.put({ ...rosters, [child]: team }, "rosters");
  await tx.done;
}
