/** The words people read: Fluent messages of the chosen language, found by id. */
import english from "words:en/first";
import { addWords } from "./language";

export * from "./language";

addWords(english);
