/** PDSA cycles: their questions, and their numbers in the order in which they are tried. */
import type { Kept } from "../../local";
import type { Question } from "./FormFields";
import type { Pdsa } from "./kinds";

export const PLAN: readonly Question[] = [
  { name: "objective", as: "area", required: true },
  { name: "question", as: "area", required: true },
  { name: "prediction", as: "area", required: true },
  { name: "what", as: "area", limit: 1000 },
  { name: "who", as: "line", limit: 200 },
  { name: "where", as: "line", limit: 200 },
  { name: "day", as: "day", required: true },
  { name: "data", as: "area", limit: 1000 },
];

/** What may still be changed once the cycle has begun. */
export const LOCKED: readonly string[] = ["objective", "question", "prediction"];

export const TELL: readonly Question[] = [
  { name: "happened", as: "area", limit: 1000, required: true },
  { name: "problems", as: "area", limit: 1000 },
  { name: "found", as: "area", limit: 1000, required: true },
  {
    name: "against_prediction",
    as: "choice",
    options: ["as-predicted", "partly", "not", "cannot-tell"],
    required: true,
  },
  { name: "act", as: "choice", options: ["adopt", "adapt", "abandon"], required: true },
  { name: "next", as: "area" },
];

/** Tests of care, or those of how the group works together: each is read beside its own measures. */
export const testsOf = (tests: readonly Kept<Pdsa>[], about: "care" | "together"): Kept<Pdsa>[] =>
  inOrder(tests.filter(({ body }) => (body.about ?? "care") === about));

/** In the order in which they are or were tried. */
export const inOrder = (tests: readonly Kept<Pdsa>[]): Kept<Pdsa>[] =>
  [...tests].sort((one, other) => one.body.day.localeCompare(other.body.day));
