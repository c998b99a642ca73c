/** Which plans a child can have. */
import type { Child } from "../people/me";

export const hasAsthma = (child: Child): boolean => child.conditions.includes("asthma");
export const hasBowels = (child: Child): boolean =>
  child.conditions.some((code) => code !== "asthma");
