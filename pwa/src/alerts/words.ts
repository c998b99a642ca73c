/** The words about who is told of red entries, loaded with the screens that say it. */
import alerts from "words:en/alerts";
import { addWords } from "../words";

addWords(alerts);
