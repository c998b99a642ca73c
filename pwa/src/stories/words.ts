/** The words of stories of care. */
import english from "words:en/stories";
import { addWords } from "../words";

addWords(english);
