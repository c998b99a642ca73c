/** Work sheets to fill in together: what each asks for. Their words are `sheet-{template}` and on. */
import type { IconName } from "../../parts/icons";
import type { Question } from "../room/FormFields";
import type { Template, Worksheet } from "../room/made";
import { LONGEST } from "./picture";

export const SIGN: Record<Template, IconName> = {
  interview: "question",
  workshop: "home",
  material: "eye",
  video: "together",
  draft: "edit",
};

type Name = Exclude<keyof Worksheet, "template">;

const LONG = 1000;
const area = (name: Name, limit = LONG): Question => ({ name, as: "area", limit });
const line = (name: Name, limit = 200): Question => ({ name, as: "line", limit });
const picture = (name: Name): Question => ({ name, as: "picture", limit: LONGEST });

const ASKED: Record<Template, readonly Question[]> = {
  interview: [area("asked"), area("worked"), area("gaps"), area("ideas")],
  workshop: [
    area("before"),
    picture("before_picture"),
    area("after"),
    picture("after_picture"),
    area("first_step"),
  ],
  material: [line("url", 500), area("struck"), area("means"), area("unsure"), area("will_do")],
  video: [
    area("message"),
    line("tells"),
    line("films"),
    line("cuts"),
    line("checks"),
    area("shots"),
    area("others"),
    line("url", 500),
  ],
  draft: [
    { ...area("text", 4000), required: true },
    area("wants", 300),
    { name: "look", as: "flag" },
  ],
};

/** All questions of a sheet, its title and day first. */
export const questionsOf = (template: Template): readonly Question[] => [
  { name: "title", as: "line", limit: 120, required: true },
  { name: "day", as: "day" },
  ...ASKED[template],
];

/** What is read on the sheet, one under the other; pictures and moments have a place of their own. */
const APART: readonly string[] = [
  "url",
  "look",
  "before",
  "before_picture",
  "after",
  "after_picture",
];
export const toldOf = (template: Template): readonly Name[] =>
  ASKED[template].map(({ name }) => name as Name).filter((name) => !APART.includes(name));
