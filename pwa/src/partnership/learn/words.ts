/** The words of learning: the units themselves, one's own log, the first steps. */
import learn from "words:en/learn";
import { addWords } from "../../words";
import "../words";

addWords(learn);
