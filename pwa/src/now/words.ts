/** The words of a bad hour, loaded with its screens; they speak of the plan too. */
import now from "words:en/now";
import "../plans/words";
import { addWords } from "../words";

addWords(now);
