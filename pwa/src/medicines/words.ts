/** The words of the list of medicines, loaded with it. */
import medicines from "words:en/medicines";
import { addWords } from "../words";

addWords(medicines);
