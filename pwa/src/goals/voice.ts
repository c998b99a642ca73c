/** In whose words a goal is, and who wrote it down. */
import type { Child } from "../people/me";
import { t } from "../words";
import type { Goal } from "./goal";

export function voiceWords(child: Child, goal: Goal, by: string): string {
  const { voice } = goal.body;
  if (child.role === "self" && voice === "child") return t("goal-voice-self");
  return t(`goal-voice-${voice}`, { name: child.name, by });
}
