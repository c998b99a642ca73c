/** The words of the screens that a family opens now and then; they come with those screens. */
import english from "words:en/sharing";
import { addWords } from "../words";

addWords(english);
