/**
 * Opens what the first screen reads while the rest of the script is still being evaluated: on a slow
 * phone the two databases then open together and not one after the other.
 */
import { localOf } from "./database";
import { readHolder } from "./phone";

const KEPT_AS = "ensemble-person";

const expected = localStorage.getItem(KEPT_AS);
if (expected) void localOf(expected);
void readHolder();

/** Whose database the next start opens ahead; who holds the phone is still read from the phone. */
export function expect(person: string | null): void {
  if (person === expected) return;
  if (person) localStorage.setItem(KEPT_AS, person);
  else localStorage.removeItem(KEPT_AS);
}
