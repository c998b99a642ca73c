/** The words of writing and reading entries, loaded with these screens alone. */
import diary from "words:en/diary";
import { addWords } from "../words";

addWords(diary);
