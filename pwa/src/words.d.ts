/** Words of one part of one language, as Fluent text: `words:en/first`, `words:en/clinic`. */
declare module "words:*" {
  const fluentText: string;
  export default fluentText;
}
