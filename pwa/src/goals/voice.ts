/** In whose words a goal is, and who wrote it down. */
import { authorName, isMine } from "../diary/who";
import type { Child } from "../people/me";
import { t } from "../words";
import type { Goal } from "./goal";

export function voiceWords(child: Child, goal: Goal): string {
  const { voice } = goal.body;
  if (child.role === "self" && voice === "child") return t("goal-voice-self");
  const mine = voice !== "team" && isMine(goal.by) ? "-mine" : "";
  return t(`goal-voice-${voice}${mine}`, { name: child.name, by: authorName(goal.by) });
}
