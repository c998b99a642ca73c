/** How far a project has come, as its room tells; null until the room is read. */
import { standing } from "../room/kinds";
import type { Project } from "../room/project";
import { doneIn, type GuideStep } from "./guide";

export function useGuide(project: Project): Record<GuideStep, boolean> | null {
  const meetings = standing(project, "meeting");
  const charters = standing(project, "charter");
  const journeys = standing(project, "journey");
  const personas = standing(project, "persona");
  const sheets = standing(project, "worksheet");
  const values = standing(project, "measure.value");
  const notes = standing(project, "note");
  const drivers = standing(project, "driver");
  const tests = standing(project, "pdsa");
  const closings = standing(project, "closing");
  if (!meetings || !charters || !journeys || !personas || !sheets) return null;
  if (!values || !notes || !drivers || !tests || !closings) return null;
  const talks = sheets.filter(({ body }) => body.template === "interview");
  return doneIn({
    meetings,
    charter: charters[0],
    seen: journeys.length + personas.length + talks.length,
    values: values.length,
    ideas: notes.filter(({ body }) => body.of === "idea").length + drivers.length,
    tests,
    closed: closings.length > 0,
  });
}
