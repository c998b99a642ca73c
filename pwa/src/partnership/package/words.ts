/** The words of the change package. */
import ideas from "words:en/package";
import { addWords } from "../../words";

addWords(ideas);
