/** The words of the overview. */
import english from "words:en/panel";
import { addWords } from "../../words";

addWords(english);
