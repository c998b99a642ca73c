/** The words of school, carers and links; they speak of the plan too. */
import carers from "words:en/carers";
import "../plans/words";
import { addWords } from "../words";

addWords(carers);
