/** A story of care: one episode put together by the family, with everybody's own part in it. */
import type { Place } from "../around/around";
import { type Kept, keptOf } from "../local/kept";
import type { RecordView } from "../local/revision";

export const STORY = "story";
export const PART = "story.part";
export const THANKS = "story.thanks";
export const MOST_TAGS = 20;
export const LONGEST_TAG = 120;
export const LONGEST_STORY = 2000;
export const LONGEST_PART = 1000;
export const LONGEST_THANKS = 500;

/** Somebody who took part; `person` when they have an account and may tell it themselves. */
export interface Actor {
  name: string;
  place?: Place;
  person?: string;
}

export interface StoryBody {
  title: string;
  first: string;
  last: string;
  text?: string;
  actors: Actor[];
  tools: string[];
}

export interface PartBody {
  story: string;
  text: string;
}

export interface ThanksBody {
  story: string;
  to: string;
  text: string;
}

export type Story = Kept<StoryBody>;

/** The stories that stand, the latest first. */
export const storiesOf = (views: readonly RecordView<StoryBody>[]): Story[] =>
  keptOf(views).sort((one, other) => other.body.first.localeCompare(one.body.first));

/** As much of a record as the parts of a story are told by, on a phone and at a desk alike. */
export interface Told<Body> {
  by: string;
  body: Body;
}

/** Somebody in a story: whether they were tagged, what they tell, who thanked them. */
export interface Contribution {
  name: string;
  person: string | null;
  /** Null for somebody who told a part and was not tagged. */
  actor: Actor | null;
  part: string | null;
  thanks: { by: string; text: string }[];
}

/** Everybody who took part: those who were tagged in their order, then who told a part besides. */
export function contributionsOf(
  story: { record: string; body: StoryBody },
  parts: readonly Told<PartBody>[],
  thanks: readonly Told<ThanksBody>[],
  nameOf: (person: string) => string,
): Contribution[] {
  const own = parts.filter(({ body }) => body.story === story.record);
  const tagged = new Set(story.body.actors.map(({ person }) => person));
  const besides = own.filter(({ by }) => !tagged.has(by)).map(({ by }) => ({ person: by }));
  const thanksTo = (name: string) =>
    thanks
      .filter(({ body }) => body.story === story.record && body.to === name)
      .map(({ by, body }) => ({ by, text: body.text }));
  const partOf = (person?: string) =>
    own.find(({ by }) => person !== undefined && by === person)?.body.text ?? null;
  return [
    ...story.body.actors.map((actor) => ({
      name: actor.name,
      person: actor.person ?? null,
      actor,
      part: partOf(actor.person),
      thanks: thanksTo(actor.name),
    })),
    ...besides.map(({ person }) => ({
      name: nameOf(person),
      person,
      actor: null,
      part: partOf(person),
      thanks: thanksTo(nameOf(person)),
    })),
  ];
}

/** Tags as they were ticked or typed, once each. */
export const tagsOf = (ticked: readonly string[], typed: string): string[] =>
  [
    ...new Set([
      ...ticked,
      ...typed
        .split(",")
        .map((one) => one.trim().slice(0, LONGEST_TAG))
        .filter(Boolean),
    ]),
  ].slice(0, MOST_TAGS);
