/** The clinic's library: what the server holds, as this phone last read it. */
import { useEffect, useState } from "preact/hooks";
import { get, type Problem, put, remove, turn } from "../../api";
import { useServer } from "../../from_server";
import { keepShelf, shelfKept } from "../../local";
import { makeOnce } from "../../once";
import type { IconName } from "../../parts/icons";
import { MOMENTS, type Moment } from "../together";

export const KINDS = ["guide", "media", "template", "training", "contact", "group"] as const;
export type Kind = (typeof KINDS)[number];
export const READERS = ["family", "staff", "all"] as const;

/** Where to turn to, apart from what is read by moment. */
export const APART: readonly Kind[] = ["training", "contact", "group"];

export const SIGNS: Record<Kind, IconName> = {
  guide: "note",
  media: "eye",
  template: "edit",
  training: "star",
  contact: "phone",
  group: "together",
};

export interface Body {
  title: string;
  text: string;
  link?: string;
  captions?: boolean;
  moment: Moment;
  readers: (typeof READERS)[number];
  reach?: string;
  skills?: string;
  credit?: string;
}

export interface Version {
  number: number;
  body: Body;
  side: "family" | "staff";
  /** RFC 3339 */
  at: string;
  checked_by: string;
  checked_at: string | null;
}

export interface Resource {
  id: string;
  kind: Kind;
  /** The newest version that somebody checked. */
  checked: Version | null;
  /** A newer one that waits for it; for its writers alone. */
  newer: Version | null;
  newer_unchecked: boolean;
  /** That one wrote the newest version oneself: somebody else has to check it. */
  own_words: boolean;
  sides: Version["side"][];
  helps_with: { call: string; wrote: string; need: string }[];
}

export interface Shelf {
  may_write: boolean;
  may_check: Kind[];
  may_retire: boolean;
  resources: Resource[];
}

export interface BundleForm {
  title: string;
  words: string;
  resources: string[];
}

export interface Bundle extends BundleForm {
  id: string;
  code: string;
}

export interface PublicBundle {
  clinic: string;
  code: string;
  title: string;
  words: string;
  resources: (Version & Pick<Resource, "id" | "kind">)[];
}

const at = (clinic: string) => `/partnership/clinics/${clinic}`;

const readShelf = (clinic: string): Promise<Shelf> => get(`${at(clinic)}/library`);
export const readVersions = (clinic: string, id: string): Promise<{ versions: Version[] }> =>
  get(`${at(clinic)}/library/${id}`);
export const addResource = (clinic: string, kind: Kind, body: Body): Promise<{ id: string }> =>
  makeOnce(`${at(clinic)}/library`, { kind, body });
export const writeNext = (clinic: string, { id, kind }: Resource, after: number, body: Body) =>
  put<void>(`${at(clinic)}/library/${id}`, { kind, after, body });
export const standUpFor = (clinic: string, id: string, number: number, stands: boolean) =>
  turn(`${at(clinic)}/library/${id}/checks/${number}`, stands);
export const takeOff = (clinic: string, id: string) => remove(`${at(clinic)}/library/${id}`);

export const readBundles = (clinic: string): Promise<{ bundles: Bundle[] }> =>
  get(`${at(clinic)}/bundles`);
export const makeBundle = (clinic: string, form: BundleForm): Promise<{ id: string }> =>
  makeOnce(`${at(clinic)}/bundles`, form);
export const changeBundle = (clinic: string, id: string, form: BundleForm) =>
  put<void>(`${at(clinic)}/bundles/${id}`, form);
export const endBundle = (clinic: string, id: string) => remove(`${at(clinic)}/bundles/${id}`);
export const readBundle = (code: string): Promise<PublicBundle> =>
  get(`/partnership/bundles/${encodeURIComponent(code)}`);

export interface OnShelf {
  shelf: Shelf | null;
  problem: Problem | null;
  reload: () => Promise<void>;
}

/** The library as the server tells it; without a network, as this phone last read it. */
export function useShelf(clinic: string): OnShelf {
  const { value, problem, reload } = useServer(() => readShelf(clinic), `library ${clinic}`);
  const [kept, setKept] = useState<Shelf | null>(null);
  useEffect(() => void shelfKept(clinic).then((found) => setKept(found as Shelf | null)), [clinic]);
  useEffect(() => {
    if (value) void keepShelf(clinic, value);
  }, [value]);
  return { shelf: value ?? (problem?.mayPass || !problem ? kept : null), problem, reload };
}

/** What is shown first: for its writers the newest, for everybody else what was checked. */
export const shownOf = ({ newer, checked }: Resource): Version => (newer ?? checked) as Version;

/** What stands where: by moment what is read, and apart from it where to turn to. */
export function sections(all: readonly Resource[], side: "family" | "clinic") {
  const for_me = all.filter((one) => side === "clinic" || shownOf(one).body.readers !== "staff");
  const read = for_me.filter(({ kind }) => !APART.includes(kind));
  return [
    ...MOMENTS.map((moment) => ({
      name: moment as string,
      shown: read.filter((one) => shownOf(one).body.moment === moment),
    })),
    ...APART.map((kind) => ({
      name: kind as string,
      shown: for_me.filter((one) => one.kind === kind),
    })),
  ].filter(({ shown }) => shown.length > 0);
}
