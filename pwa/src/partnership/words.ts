/** The words of Together that families and the clinic share. */
import english from "words:en/together";
import { addWords } from "../words";

addWords(english);
