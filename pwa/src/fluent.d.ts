declare module "words:*" {
  const fluentText: string;
  export default fluentText;
}
