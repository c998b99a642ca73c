/** How the site map names a screen: by what loads it when it is first opened. */
import { type ComponentType, h } from "preact";
import { lazy } from "preact-iso";
import type { ChildScreen } from "./people/of_child";

export type Screen = ComponentType<{ child?: never }> & { preload?: () => Promise<unknown> };
export type SiteMap<Of = Screen> = Record<string, Of>;

/**
 * A screen gets the parts that its address names, and nothing else. One that cannot be fetched fails
 * where it is drawn, as for every other fault; at its next opening it is fetched anew.
 */
export function screen<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  const fetched = () =>
    lazy<ComponentType<Props>>(() =>
      load().catch((fault: unknown) => () => {
        current = fetched();
        throw fault;
      }),
    );
  let current = fetched();
  const Opened = (props: Props) => h(current as ComponentType<Props>, props);
  const preload = () => current.preload();
  return Object.assign(Opened, { preload }) as unknown as Screen & ChildScreen;
}
