declare module "words:others" {
  import type { FluentResource } from "@fluent/bundle";

  const words: Readonly<Record<string, () => Promise<{ default: FluentResource }>>>;
  export default words;
}

declare module "words:others/*" {
  import type { FluentResource } from "@fluent/bundle";

  const words: Readonly<Record<string, FluentResource>>;
  export default words;
}

declare module "words:en/*" {
  import type { FluentResource } from "@fluent/bundle";

  const parsed: FluentResource;
  export default parsed;
}
