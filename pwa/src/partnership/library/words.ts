/** The words of the clinic's library and of its bundles. */
import library from "words:en/library";
import { addWords } from "../../words";
import "../words";

addWords(library);
