/** The words of the clinic's screens; families never load them. */
import english from "words:en/clinic";
import "../sharing/words";
import { addWords } from "../words";

addWords(english);
