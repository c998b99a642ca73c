/** Things that a project may count, in each of five domains. Their words are `measure-eg-{name}`. */
import { t } from "../../words";
import type { Answers } from "./FormFields";
import type { Measure } from "./kinds";

export const DOMAINS = ["safety", "quality", "satisfaction", "health", "cost"] as const;

interface Example {
  name: string;
  domain: (typeof DOMAINS)[number];
  of: Measure["of"];
  better: Measure["better"];
}

const example = (
  name: string,
  domain: Example["domain"],
  of: Example["of"],
  better: Example["better"],
): Example => ({ name, domain, of, better });

export const EXAMPLES: readonly Example[] = [
  example("slips", "safety", "outcome", "lower"),
  example("checked", "safety", "process", "higher"),
  example("right-first", "quality", "process", "higher"),
  example("wait", "quality", "process", "lower"),
  example("families", "satisfaction", "outcome", "higher"),
  example("staff", "satisfaction", "balancing", "higher"),
  example("calm", "health", "outcome", "higher"),
  example("sure", "health", "outcome", "higher"),
  example("ways", "cost", "outcome", "lower"),
  example("hours", "cost", "balancing", "lower"),
];

/** What the form says once an example is picked; all of it may be changed. */
export function startWith(name: string): Answers {
  const found = EXAMPLES.find((one) => one.name === name);
  if (!found) return {};
  const { domain, of, better } = found;
  return {
    domain,
    of,
    better,
    name: t(`measure-eg-${name}`),
    counted: t(`measure-eg-${name}-counted`),
    how_often: t(`measure-eg-${name}-often`),
  };
}
