/** The form of a story: what is ticked, what is typed, and the story that it makes. */
import type { Helper, Place } from "../around/around";
import type { Child } from "../people/me";
import { type Actor, type Story, type StoryBody, tagsOf } from "./story";

/** Tools that families name; any other may be typed. */
export const TOOLS = [
  "plan",
  "diary",
  "meter",
  "spacer",
  "phone",
  "video",
  "test",
  "letter",
] as const;

export interface Form {
  id: string;
  title: string;
  first: string;
  last: string;
  text: string;
  /** Names that are ticked, and those that are typed, with commas. */
  actors: string[];
  others: string;
  tools: string[];
  moreTools: string;
}

export const formOf = (story: Story | null, id: string, today: string): Form => ({
  id,
  title: story?.body.title ?? "",
  first: story?.body.first ?? today,
  last: story?.body.last ?? today,
  text: story?.body.text ?? "",
  actors: story?.body.actors.map(({ name }) => name) ?? [],
  others: "",
  tools: story?.body.tools ?? [],
  moreTools: "",
});

type Wrong = Partial<Record<"title" | "first" | "last", string>>;

/** What is missing, as the ids of its words. */
export const wrongIn = ({ title, first, last }: Form): Wrong => ({
  ...(!title.trim() && { title: "care-story-name-missing" }),
  ...(!first && { first: "care-story-day-missing" }),
  ...(!last && { last: "care-story-day-missing" }),
  ...(first && last && last < first && { last: "care-story-last-before" }),
});

const PLACE_OF: Record<string, Place> = {
  guardian: "home",
  self: "home",
  clinician: "clinic",
  coordinator: "clinic",
};

/** Everybody around the child whom this phone knows, each name once. */
export function known(
  child: Child,
  people: Record<string, { name: string; role: string }>,
  helpers: readonly Helper[],
): Actor[] {
  const all: Actor[] = [
    ...(child.role === "self" ? [] : [{ name: child.name, place: "home" as const }]),
    ...Object.entries(people).flatMap(([person, { name, role }]) => {
      const place = PLACE_OF[role];
      return place ? [{ name, person, place }] : [];
    }),
    ...helpers.map(({ body }) => ({ name: body.name, place: body.place })),
  ];
  return all.filter((one, at) => all.findIndex(({ name }) => name === one.name) === at);
}

export const bodyOf = (form: Form, around: readonly Actor[]): StoryBody => ({
  title: form.title.trim(),
  first: form.first,
  last: form.last,
  ...(form.text.trim() && { text: form.text.trim() }),
  actors: tagsOf(form.actors, form.others).map(
    (name) => around.find((one) => one.name === name) ?? { name },
  ),
  tools: tagsOf(form.tools, form.moreTools),
});
