/** The words of a clinic's numbers. */
import english from "words:en/numbers";
import { addWords } from "../words";

addWords(english);
