/** How a child is told apart everywhere: a colour, a shape and the first letter of the name. */
import { locale } from "../words";

export const CHILD_COLOURS = [
  "teal",
  "coral",
  "plum",
  "amber",
  "sky",
  "moss",
  "rose",
  "slate",
] as const;
export const CHILD_SHAPES = [
  "circle",
  "square",
  "triangle",
  "star",
  "heart",
  "moon",
  "leaf",
  "drop",
] as const;

export type ChildColour = (typeof CHILD_COLOURS)[number];
export type ChildShape = (typeof CHILD_SHAPES)[number];

export interface ChildLook {
  id: string;
  name: string;
  colour: ChildColour;
  shape: ChildShape;
}

/** First letter as people see it: one whole character of any script. */
export function initial(name: string): string {
  return Array.from(name.trim())[0]?.toLocaleUpperCase(locale) ?? "";
}
