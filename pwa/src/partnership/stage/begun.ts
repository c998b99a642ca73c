/** What a call begins with: a draft, a template, a gap of the catalogue, or somebody's idea. */
import { daysBefore, today } from "../../local";
import type { CallForm, Stage } from "./stage";
import { bodyOf, EMPTY, TEMPLATES } from "./templates";

/** The day that comes in so many days. */
export const endingIn = (days: number): string => daysBefore(today(new Date()), -days);

export function begun(
  stage: Stage,
  call: string | undefined,
  query: Record<string, string>,
): CallForm {
  const kept = stage.opportunities.find(({ id }) => id === call);
  if (kept) {
    const { body, template, seats, ends_on, gap, idea } = kept;
    return { body, template, seats, ends_on, gap, idea };
  }
  const template = TEMPLATES.find(({ name }) => name === query.template);
  const gap = stage.work.find(({ id }) => id === query.gap);
  const idea = stage.ideas.find(({ id }) => id === query.idea);
  const body = template ? bodyOf(template) : EMPTY;
  return {
    body: {
      ...body,
      ...(gap?.kind === "skill" ? { skills: gap.text } : {}),
      ...(gap?.kind === "time" ? { why: gap.text } : {}),
      ...(idea ? { why: idea.text, first_step: idea.first_step } : {}),
      ...(idea?.led ? { lead: "family-led" as const } : {}),
    },
    template: template?.name ?? "",
    seats: template?.seats ?? 1,
    ends_on: template ? endingIn(template.days) : null,
    gap: gap?.id ?? null,
    idea: idea?.id ?? null,
  };
}
