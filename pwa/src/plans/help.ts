/** Which number to call, and how sure we are of it. */
import { emergencyNumber } from "../clinical/emergency";
import type { Plans } from "./plan";

/** Reaches help from most mobile phones in most countries. Needs clinical sign-off. */
const EVERYWHERE = "112";

export interface Help {
  number: string;
  /** Whether it comes from the country of a plan; else the screen says that we do not know. */
  known: boolean;
}

/** The number of the first plan whose country we know. */
export function helpFor(plans: readonly Plans[]): Help {
  for (const { current } of plans) {
    const number = current && emergencyNumber(current.body.emergency.country);
    if (number) return { number, known: true };
  }
  return { number: EVERYWHERE, known: false };
}
