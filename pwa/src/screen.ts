/** How the site map names a screen: by what loads it when it is first opened. */
import type { ComponentType } from "preact";
import { lazy } from "preact-iso";
import type { ChildScreen } from "./people/of_child";

export type Screen = ComponentType<{ child?: never }> & { preload?: () => Promise<unknown> };
export type SiteMap<Of = Screen> = Record<string, Of>;

/** A screen gets the parts that its address names, and nothing else. */
export function screen<Props>(load: () => Promise<ComponentType<Props>>) {
  // What cannot be fetched fails where it is drawn, as every other fault of a screen does.
  const loaded = () => load().catch((fault: unknown) => () => raise(fault));
  return lazy(loaded as unknown as () => Promise<Screen & ChildScreen>);
}

function raise(fault: unknown): never {
  throw fault;
}
