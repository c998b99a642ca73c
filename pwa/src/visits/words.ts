/** The words of visits and of working together, loaded with these screens alone. */
import visits from "words:en/visits";
import { addWords } from "../words";

addWords(visits);
