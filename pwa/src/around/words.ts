/** The words of the people, places and hand-overs around a child. */
import english from "words:en/around";
import { addWords } from "../words";

addWords(english);
