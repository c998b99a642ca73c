/** Small projects to begin with: nine to do with others, two quiet ones. Their words are `template-…`. */
import { t } from "../../words";
import type { CallBody } from "../call";

export interface Template {
  name: string;
  seats: 1 | 2;
  days: number;
  fits: Pick<CallBody, "hours" | "place" | "company" | "time" | "influence" | "lead">;
}

export const TEMPLATES: readonly Template[] = [
  small("visitor", 1, 30, 3, "clinic", "group", "fixed", "comment", "together"),
  small("lunch", 2, 45, 6, "clinic", "group", "fixed", "make", "together"),
  small("mentor", 1, 30, 3, "online", "group", "fixed", "lead", "family-led"),
  small("survey", 2, 60, 6, "home", "group", "any", "make", "together"),
  small("review", 2, 30, 3, "home", "quiet", "any", "comment", "together"),
  small("fundraising", 2, 60, 8, "home", "group", "any", "lead", "family-led"),
  small("pitch", 1, 30, 3, "online", "group", "any", "make", "together"),
  small("articles", 1, 45, 5, "home", "quiet", "any", "make", "together"),
  small("checklist", 1, 45, 5, "home", "quiet", "any", "make", "family-led"),
  small("first", 2, 60, 8, "online", "group", "any", "make", "together"),
  small("video", 2, 60, 10, "clinic", "group", "fixed", "make", "together"),
];

const hoursOf = ({ fits }: Template): number => fits.hours ?? 0;
/** The one that asks least, to just try. */
export const SMALLEST = [...TEMPLATES].sort(
  (one, other) => hoursOf(one) - hoursOf(other),
)[0] as Template;

function small(
  name: string,
  seats: Template["seats"],
  days: number,
  hours: number,
  place: CallBody["place"],
  company: CallBody["company"],
  time: CallBody["time"],
  influence: CallBody["influence"],
  lead: CallBody["lead"],
): Template {
  return { name, seats, days, fits: { hours, place, company, time, influence, lead } };
}

const TEXTS = ["title", "goal", "why", "first_step", "question", "involved", "skills"] as const;

/** The body that a template begins with; who helps and who decides only the clinic knows. */
export function bodyOf({ name, fits }: Template): CallBody {
  const said = TEXTS.map((text) => [text, t(`template-${name}-${text.replaceAll("_", "-")}`)]);
  const texts = Object.fromEntries(said) as Pick<CallBody, (typeof TEXTS)[number]>;
  return { ...EMPTY, ...texts, ...fits };
}

export const EMPTY: CallBody = {
  title: "",
  goal: "",
  why: "",
  first_step: "",
  question: "",
  who_helps: "",
  involved: "",
  skills: "",
  hours: null,
  place: null,
  company: null,
  time: null,
  influence: null,
  who_decides: "",
  lead: null,
};
