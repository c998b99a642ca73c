/** The words of the clinic's side of Together. */
import english from "words:en/stage";
import { addWords } from "../../words";
import "../words";

addWords(english);
