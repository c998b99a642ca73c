/** The words of a run chart and of a test as it is told; a clinic's page needs no others. */
import run from "words:en/run";
import { addWords } from "../../words";

addWords(run);
