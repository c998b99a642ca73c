/** The words of goals, loaded with these screens alone. */
import goals from "words:en/goals";
import { addWords } from "../words";

addWords(goals);
