/** Gives a screen the child it is about, and a fresh start for each child. */
import type { ComponentType } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { type Screen, screen } from "../screen";
import { childInView, childOf, viewChild } from "./child_in_view";
import type { Child } from "./me";

export type ChildScreen = ComponentType<{ child: Child; record?: string }> & {
  preload?: () => Promise<unknown>;
};

const Begin: Screen = screen(() => import("./Begin").then((file) => file.Begin));
const NotHere: Screen = screen(() => import("./NotHere").then((file) => file.NotHere));

/**
 * The screen for the child of the address, or else for the child in view.
 *
 * The name in the head follows the screen, in the same drawing; another child starts the screen
 * anew, so that nothing half filled in for one can be saved for the other.
 */
export function ofChild(Screen: ChildScreen) {
  const OfChild = ({ child: id, ...rest }: { child?: string }) => {
    const child = id === undefined ? childInView.value : childOf(id);
    useLayoutEffect(() => {
      if (child) viewChild(child.id);
    }, [child?.id]);
    if (!child) return id === undefined ? <Begin /> : <NotHere />;
    return <Screen key={child.id} {...rest} child={child} />;
  };
  const preload = async () => (childInView.value ? Screen : Begin).preload?.();
  return Object.assign(OfChild, { preload });
}
