/** The words of what a group makes together, loaded with these screens alone. */
import making from "words:en/making";
import { addWords } from "../../words";

addWords(making);
