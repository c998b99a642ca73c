/** Which diaries a child keeps, and what each of them asks. */
import type { Child } from "../people/me";
import type { Condition } from "./today";

/** The diaries of a child's conditions; Crohn's and colitis share one. */
export function diariesOf(child: Pick<Child, "conditions">): Condition[] {
  return [
    ...new Set(child.conditions.map((code): Condition => (code === "asthma" ? "asthma" : "ibd"))),
  ];
}

/** The child's own variant of a diary: some questions are asked of Crohn's alone. */
export function variantOf(child: Pick<Child, "conditions">, condition: Condition): string {
  if (condition === "asthma") return "asthma";
  return child.conditions.find((code) => code !== "asthma") ?? "crohns";
}
