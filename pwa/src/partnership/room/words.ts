/** The words of projects' rooms, loaded with these screens alone. */
import room from "words:en/room";
import { addWords } from "../../words";

addWords(room);
