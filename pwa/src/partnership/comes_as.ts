/** The words for as what somebody takes part: chosen in one's profile, said in a project's room. */
import comes from "words:en/comes";
import { addWords } from "../words";

addWords(comes);
