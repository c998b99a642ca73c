import { FluentBundle, FluentResource } from "@fluent/bundle";

/** Looks sentences up while building, for what must stand in a file before any script runs. */
export function sentences(fluentText: string): (id: string) => string {
  const bundle = new FluentBundle("en");
  bundle.addResource(new FluentResource(fluentText));
  return (id) => {
    const pattern = bundle.getMessage(id)?.value;
    if (!pattern) throw new Error(`No words for "${id}"`);
    return bundle.formatPattern(pattern);
  };
}
