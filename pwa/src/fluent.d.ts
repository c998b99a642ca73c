declare module "words:*" {
  import type { FluentResource } from "@fluent/bundle";

  const parsed: FluentResource;
  export default parsed;
}
