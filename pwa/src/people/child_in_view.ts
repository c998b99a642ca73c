/** The child whose diary is on the screen: chosen once, the same on every screen until changed. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { type Child, children } from "./me";

const KEPT_AS = "ensemble-child";
const chosen = signal<string | null>(localStorage.getItem(KEPT_AS));

/** The chosen child, or the first; null while there is none. */
export const childInView: ReadonlySignal<Child | null> = computed(
  () => childOf(chosen.value ?? "") ?? children.value[0] ?? null,
);

export function childOf(id: string): Child | null {
  return children.value.find((child) => child.id === id) ?? null;
}

export function viewChild(id: string): void {
  if (id === chosen.peek()) return;
  chosen.value = id;
  localStorage.setItem(KEPT_AS, id);
}

export function forgetChildInView(): void {
  localStorage.removeItem(KEPT_AS);
}
