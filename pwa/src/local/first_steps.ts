/** Which lists of first steps the person of this phone has put away. */
import { changeFact, factIn } from "./database";
import { local } from "./holder";

export async function stepsPutAway(): Promise<readonly string[]> {
  return (await factIn(await local(), "steps_put_away")) ?? [];
}

export async function putStepsAway(who: string): Promise<readonly string[]> {
  return changeFact(await local(), "steps_put_away", (known = []) => [...known, who]);
}
