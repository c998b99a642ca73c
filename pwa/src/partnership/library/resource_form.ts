/** The form of something in the library: what it begins with, what it lacks, what is sent of it. */
import { t } from "../../words";
import type { Body, Kind, Resource } from "./library";
import { shownOf } from "./library";

export interface Form extends Required<Omit<Body, "captions">> {
  kind: Kind;
  captions: boolean;
}

/** Letters and lists for schools that one may begin with. */
export const STARTS = ["letter", "list"] as const;

const EMPTY: Omit<Form, "kind"> = {
  title: "",
  text: "",
  link: "",
  captions: false,
  moment: "any",
  readers: "all",
  reach: "",
  skills: "",
  credit: "",
};

export const formOf = (resource: Resource | undefined, kind: Kind): Form =>
  resource ? { ...EMPTY, ...shownOf(resource).body, kind: resource.kind } : { ...EMPTY, kind };

export const begunWith = (form: Form, start: (typeof STARTS)[number]): Form => ({
  ...form,
  title: t(`shelf-start-${start}`),
  text: t(`shelf-start-${start}-text`),
  moment: "school-start",
});

export const REACHED: readonly Kind[] = ["contact", "group"];

/** The fields that cannot be left as they are. */
export function missingIn(form: Form): string[] {
  const { kind, link, captions } = form;
  const film = kind === "media";
  const lacks: [string, boolean][] = [
    ["title", !form.title.trim()],
    ["reach", REACHED.includes(kind) && !form.reach.trim()],
    ["link", link.trim() ? !isLink(link.trim()) : film],
    ["captions", film && !captions],
    ["text", !form.text.trim()],
  ];
  return lacks.filter(([, lacking]) => lacking).map(([name]) => name);
}

const isLink = (text: string): boolean => /^https:\/\/\S+\.\S+$/.test(text);

/** Only what this kind has, and nothing that was left empty. */
export function bodyOf(form: Form): Body {
  const { kind, moment, readers } = form;
  const told = {
    link: form.link,
    credit: form.credit,
    ...(REACHED.includes(kind) && { reach: form.reach }),
    ...(kind === "training" && { skills: form.skills }),
  };
  const texts = Object.entries(told)
    .map(([name, text]) => [name, text.trim()])
    .filter(([, text]) => text);
  return {
    title: form.title.trim(),
    text: form.text.trim(),
    moment,
    readers,
    ...Object.fromEntries(texts),
    ...(kind === "media" && { captions: form.captions }),
  };
}
