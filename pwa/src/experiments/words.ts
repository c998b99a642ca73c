/** The words of learning at home, loaded with these screens. */
import "./chart/words";
import learning from "words:en/learning";
import { addWords } from "../words";

addWords(learning);
